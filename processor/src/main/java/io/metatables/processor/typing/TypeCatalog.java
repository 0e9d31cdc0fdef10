package io.metatables.processor.typing;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnTyping;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.JavaType;
import io.metatables.processor.declaration.StoredAsDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.TypeMappingDeclaration;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.naming.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Knows the types and mappings that the members of some tables can have, and which PostgreSQL type follows: what the member
 * says, then what its class says of itself, then the mappings, then the natural type.
 */
public final class TypeCatalog {
    private static final ColumnType TEXT = ColumnType.of("text");

    private final String prefix;
    private final Map<String, TypeDeclaration> byClass = new HashMap<>();
    private final Map<String, String> mappings = new HashMap<>();
    private final Map<String, Optional<ColumnType>> parsed = new HashMap<>();

    /**
     * Makes a catalog.
     *
     * @param prefix what the physical names begin with
     * @param types of one class, the first counts
     * @param mappings of one Java type, the first counts; a rule finds the others
     */
    public TypeCatalog(String prefix, List<TypeDeclaration> types, List<TypeMappingDeclaration> mappings) {
        this.prefix = prefix;
        for (TypeDeclaration type : types) {
            byClass.putIfAbsent(type.model().name(), type);
        }
        for (TypeMappingDeclaration mapping : mappings) {
            this.mappings.putIfAbsent(mapping.javaType(), mapping.type());
        }
    }

    /**
     * Finds the types of a table's columns.
     *
     * @param table a table as it was read
     * @return the table with the typing of its columns
     */
    public TableDeclaration typed(TableDeclaration table) {
        TableDeclaration typed = table.withColumns(typed(table.columns()));
        return table.inherited().isEmpty() ? typed : typed.withInherited(typed(table.inherited()));
    }

    /**
     * Finds the types of composite types' attributes.
     *
     * @param types any types
     * @return the same types; of composite ones, with the typing of their attributes
     */
    public List<TypeDeclaration> typedTypes(List<TypeDeclaration> types) {
        List<TypeDeclaration> typed = new ArrayList<>();
        for (TypeDeclaration type : types) {
            typed.add(
                    type instanceof CompositeDeclaration composite
                            ? new CompositeDeclaration(
                                    composite.model(), composite.options(), typed(composite.attributes()))
                            : type);
        }
        return typed;
    }

    private List<ColumnDeclaration> typed(List<ColumnDeclaration> columns) {
        List<ColumnDeclaration> typed = new ArrayList<>();
        for (ColumnDeclaration column : columns) {
            typed.add(column.withTyping(typing(column)));
        }
        return typed;
    }

    private ColumnTyping typing(ColumnDeclaration column) {
        String explicit = column.typeName();
        if (explicit != null) {
            return written(explicit, 0);
        }
        if (column.is(ColumnRole.JSON)) {
            return ColumnTyping.of(ColumnType.of(column.is(ColumnRole.JSON_TEXT) ? "json" : "jsonb"));
        }
        JavaType javaType = column.javaType();
        TypeDeclaration declared = byClass.get(javaType.name());
        if (declared != null && !isPlainEnum(declared)) {
            return declared(declared, javaType.dimensions());
        }
        ColumnTyping mapped = mapped(javaType);
        if (mapped != null) {
            return mapped;
        }
        return declared instanceof EnumDeclaration plain ? plainEnum(plain, javaType) : natural(column);
    }

    private static boolean isPlainEnum(TypeDeclaration type) {
        return type instanceof EnumDeclaration declared && declared.options() == null;
    }

    private ColumnTyping declared(TypeDeclaration type, int dimensions) {
        return type instanceof StoredAsDeclaration stored
                ? written(stored.type(), dimensions)
                : ColumnTyping.of(
                        new ColumnType(SchemaTypes.spelling(type, prefix).orElseThrow(), List.of(), dimensions));
    }

    /** What is malformed is reported where it is written. */
    private ColumnTyping written(String type, int dimensions) {
        return parsed.computeIfAbsent(type, TypeCatalog::parse)
                .map(known -> ColumnTyping.of(TypeMapping.arrayOf(known, dimensions)))
                .orElseGet(ColumnTyping::unknown);
    }

    private static Optional<ColumnType> parse(String type) {
        return TypeName.flaw(type).isPresent() ? Optional.empty() : Optional.of(TypeName.parse(type));
    }

    /** A mapping for the type as a whole, or for one value of it. */
    private @Nullable ColumnTyping mapped(JavaType javaType) {
        if (mappings.isEmpty()) {
            return null;
        }
        String whole = mappings.get(javaType.spelling());
        if (whole != null) {
            return written(whole, 0);
        }
        String value = mappings.get(javaType.name());
        return value == null ? null : written(value, javaType.dimensions());
    }

    private static ColumnTyping plainEnum(EnumDeclaration type, JavaType javaType) {
        return type.constants().isEmpty()
                ? new ColumnTyping(null, List.of(), TypeAdvice.ofEmptyEnum(javaType.name()))
                : new ColumnTyping(TypeMapping.arrayOf(TEXT, javaType.dimensions()), type.labels(), null);
    }

    private static ColumnTyping natural(ColumnDeclaration column) {
        JavaType javaType = column.javaType();
        ColumnType natural = TypeMapping.natural(column).orElse(null);
        boolean refused = javaType.dimensions() > 0 && TypeAdvice.isRefused(javaType);
        return natural == null || refused
                ? new ColumnTyping(null, List.of(), TypeAdvice.of(javaType))
                : ColumnTyping.of(natural);
    }
}
