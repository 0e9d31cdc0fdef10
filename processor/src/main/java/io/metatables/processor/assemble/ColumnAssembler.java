package io.metatables.processor.assemble;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.SequenceNumbers;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Serial;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the columns of one table.
 *
 * @param table the physical name of the table
 */
record ColumnAssembler(QualifiedName table) {

    Column column(ColumnDeclaration declared) {
        ColumnType type = type(declared);
        return new Column(
                declared.columnName(),
                type,
                declared.nullable(),
                defaultExpression(declared.value(), type),
                generation(declared, type),
                declared.collation(),
                declared.storage(),
                declared.description());
    }

    /** The PostgreSQL type of a column in which validation has found nothing. */
    static ColumnType type(ColumnDeclaration declared) {
        Optional<ColumnType> type = TypeMapping.columnType(declared);
        if (type.isEmpty()) {
            throw new IllegalStateException("no column type for " + declared);
        }
        return type.get();
    }

    private static @Nullable String defaultExpression(@Nullable ColumnValue value, ColumnType type) {
        if (value instanceof ColumnValue.DefaultExpression expression) {
            return Expressions.canonical(expression.sql());
        }
        return value instanceof ColumnValue.DefaultLiteral literal
                ? Expressions.canonical(Literals.of(literal.text(), type))
                : null;
    }

    private @Nullable Generation generation(ColumnDeclaration declared, ColumnType type) {
        ColumnValue value = declared.value();
        if (value instanceof ColumnValue.IdentityValue identity) {
            return new Identity(identity.always(), sequence(declared, identity.options(), type.name()));
        }
        if (value instanceof ColumnValue.SerialValue serial) {
            String sequenceType = serial.sequenceType();
            return new Serial(sequence(declared, serial.options(), sequenceType == null ? type.name() : sequenceType));
        }
        return value instanceof ColumnValue.GeneratedValue generated
                ? new GeneratedExpression(Expressions.canonical(generated.sql()), generated.virtual())
                : null;
    }

    private OwnedSequence sequence(ColumnDeclaration declared, SequenceNumbers numbers, String type) {
        return new OwnedSequence(Objects.requireNonNull(declared.sequenceName(table)), numbers.of(type));
    }
}
