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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        types.forEach(type -> byClass.putIfAbsent(type.model().name(), type));
        mappings.forEach(mapping -> this.mappings.putIfAbsent(mapping.javaType(), mapping.type()));
    }

    /**
     * Finds the types of a table's columns.
     *
     * @param table a table as it was read
     * @return the table with the typing of its columns
     */
    public TableDeclaration typed(TableDeclaration table) {
        return table.withColumns(typed(table.columns())).withInherited(typed(table.inherited()));
    }

    /**
     * Finds the types of a composite type's attributes.
     *
     * @param type any type
     * @return the same type; of a composite one, with the typing of its attributes
     */
    public TypeDeclaration typed(TypeDeclaration type) {
        return type instanceof CompositeDeclaration composite
                ? new CompositeDeclaration(composite.model(), composite.options(), typed(composite.attributes()))
                : type;
    }

    private List<ColumnDeclaration> typed(List<ColumnDeclaration> columns) {
        return columns.stream().map(column -> column.withTyping(typing(column))).toList();
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
        return mapped(javaType)
                .or(() -> Optional.ofNullable(declared).map(plain -> plainEnum((EnumDeclaration) plain, javaType)))
                .orElseGet(() -> natural(column));
    }

    private static boolean isPlainEnum(TypeDeclaration type) {
        return type instanceof EnumDeclaration declared && declared.options() == null;
    }

    private ColumnTyping declared(TypeDeclaration type, int dimensions) {
        return type instanceof StoredAsDeclaration stored
                ? written(stored.type(), dimensions)
                : SchemaTypes.spelling(type, prefix)
                        .map(name -> ColumnTyping.of(new ColumnType(name, List.of(), dimensions)))
                        .orElseThrow();
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
    private Optional<ColumnTyping> mapped(JavaType javaType) {
        if (mappings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(mappings.get(javaType.spelling()))
                .map(type -> written(type, 0))
                .or(() -> Optional.ofNullable(mappings.get(javaType.name()))
                        .map(type -> written(type, javaType.dimensions())));
    }

    private static ColumnTyping plainEnum(EnumDeclaration type, JavaType javaType) {
        return type.constants().isEmpty()
                ? new ColumnTyping(null, List.of(), TypeAdvice.ofEmptyEnum(javaType.name()))
                : new ColumnTyping(TypeMapping.arrayOf(TEXT, javaType.dimensions()), type.labels(), null);
    }

    private static ColumnTyping natural(ColumnDeclaration column) {
        JavaType javaType = column.javaType();
        return (TypeAdvice.isRefused(javaType) ? Optional.<ColumnType>empty() : TypeMapping.natural(column))
                .map(ColumnTyping::of)
                .orElseGet(() -> new ColumnTyping(null, List.of(), TypeAdvice.of(javaType)));
    }
}
