package io.metatables.processor.typing;

import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.naming.SqlName;
import io.metatables.schema.naming.TypeName;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The types that have to be made in the schema, by the names under which columns and other types use them. */
public final class SchemaTypes {
    private final Map<String, TypeDeclaration> bySpelling = new HashMap<>();

    /**
     * Collects the types of a schema.
     *
     * @param types those that are known, whether they are used or not; attributes have their typing
     * @param prefix what the physical names begin with
     */
    public SchemaTypes(Collection<TypeDeclaration> types, String prefix) {
        for (TypeDeclaration type : types) {
            if (type.options() != null) {
                add(type, prefix);
            }
        }
    }

    private void add(TypeDeclaration type, String prefix) {
        spelling(type, prefix).ifPresent(name -> bySpelling.putIfAbsent(name, type));
        multirange(type, prefix).ifPresent(name -> bySpelling.putIfAbsent(name, type));
    }

    /**
     * How a column names a type.
     *
     * @param type any type
     * @param prefix what the physical names begin with
     * @return the name as SQL needs it; empty: it is not a type of the schema
     */
    public static Optional<String> spelling(TypeDeclaration type, String prefix) {
        return TypeNames.of(type, prefix).map(SqlName::of);
    }

    private static Optional<String> multirange(TypeDeclaration type, String prefix) {
        return type instanceof RangeDeclaration range
                ? Optional.of(SqlName.of(TypeNames.multirange(range, prefix)))
                : Optional.empty();
    }

    /**
     * The type of the schema that a column type is, or is an array of.
     *
     * @param type any type
     * @return empty: one of PostgreSQL's own, of an extension, or unknown
     */
    public Optional<TypeDeclaration> of(ColumnType type) {
        return bySpelling.isEmpty() ? Optional.empty() : Optional.ofNullable(bySpelling.get(type.name()));
    }

    /**
     * The types that a type is made of.
     *
     * @param type any type
     * @return one for each attribute, for a domain and for a range the type underneath
     */
    public static Stream<ColumnType> parts(TypeDeclaration type) {
        if (type instanceof CompositeDeclaration composite) {
            return composite.attributes().stream().map(TypeMapping::columnType).flatMap(Optional::stream);
        }
        if (type instanceof DomainDeclaration domain) {
            return parsed(domain.type());
        }
        return type instanceof RangeDeclaration range ? parsed(range.subtype()) : Stream.empty();
    }

    private static Stream<ColumnType> parsed(String type) {
        return TypeName.flaw(type).isPresent() ? Stream.empty() : Stream.of(TypeName.parse(type));
    }

    /**
     * The types that have to be there for some tables and types, and for each other.
     *
     * @param tables tables whose columns have their typing
     * @param types types that have to be there in any case
     * @return each once
     */
    public List<TypeDeclaration> needed(List<TableDeclaration> tables, Collection<TypeDeclaration> types) {
        Set<TypeDeclaration> needed = new LinkedHashSet<>();
        Deque<TypeDeclaration> open = new ArrayDeque<>(types);
        if (!bySpelling.isEmpty()) {
            tables.stream()
                    .flatMap(table -> table.columns().stream())
                    .map(TypeMapping::columnType)
                    .flatMap(Optional::stream)
                    .map(this::of)
                    .flatMap(Optional::stream)
                    .forEach(open::add);
        }
        while (!open.isEmpty()) {
            TypeDeclaration type = open.remove();
            if (needed.add(type)) {
                parts(type).map(this::of).flatMap(Optional::stream).forEach(open::add);
            }
        }
        return List.copyOf(needed);
    }
}
