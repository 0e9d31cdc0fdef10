package io.metatables.processor.validate.operator;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.DomainDeclaration;
import io.metatables.processor.declaration.EnumDeclaration;
import io.metatables.processor.declaration.RangeDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.typing.SchemaTypes;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.naming.TypeName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL looks for an operator class of when it indexes a column. */
final class OperandTypes {
    private final List<TypeDeclaration> types;
    private final String prefix;
    private @Nullable SchemaTypes byName;

    OperandTypes(List<TypeDeclaration> types, String prefix) {
        this.types = types;
        this.prefix = prefix;
    }

    /** The name of a type of PostgreSQL's own, or one of the kinds in {@link DefaultClasses}; null: not known here. */
    @Nullable
    String of(ColumnDeclaration column) {
        ColumnType type = TypeMapping.columnType(column).orElse(null);
        return type == null ? null : of(type);
    }

    private @Nullable String of(ColumnType type) {
        if (type.dimensions() > 0) {
            return DefaultClasses.ARRAY;
        }
        if (TypeName.isBuiltIn(type)) {
            return builtIn(type.name());
        }
        Optional<TypeDeclaration> declared = schemaTypes().of(type);
        return declared.isEmpty() ? null : of(declared.get(), type);
    }

    private static String builtIn(String name) {
        if (name.endsWith("multirange")) {
            return DefaultClasses.MULTIRANGE;
        }
        if (name.endsWith("range")) {
            return DefaultClasses.RANGE;
        }
        return name.startsWith("interval ") ? "interval" : name;
    }

    /** A domain has the operators of the type underneath, which is none of its own name. */
    private @Nullable String of(TypeDeclaration declared, ColumnType type) {
        if (declared instanceof EnumDeclaration) {
            return DefaultClasses.ENUM;
        }
        if (declared instanceof CompositeDeclaration) {
            return DefaultClasses.COMPOSITE;
        }
        if (declared instanceof RangeDeclaration) {
            boolean range = SchemaTypes.spelling(declared, prefix)
                    .filter(type.name()::equals)
                    .isPresent();
            return range ? DefaultClasses.RANGE : DefaultClasses.MULTIRANGE;
        }
        if (declared instanceof DomainDeclaration domain
                && TypeName.flaw(domain.type()).isEmpty()) {
            ColumnType underneath = TypeName.parse(domain.type());
            return underneath.dimensions() > 0
                    ? DefaultClasses.ARRAY
                    : TypeName.isBuiltIn(underneath) ? builtIn(underneath.name()) : null;
        }
        return null;
    }

    private SchemaTypes schemaTypes() {
        if (byName == null) {
            byName = new SchemaTypes(types, prefix);
        }
        return byName;
    }
}
