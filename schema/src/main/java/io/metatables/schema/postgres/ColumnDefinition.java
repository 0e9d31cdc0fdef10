package io.metatables.schema.postgres;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column as CREATE TABLE and ADD COLUMN spell it, and the statements that it needs before and after. */
final class ColumnDefinition {
    private ColumnDefinition() {}

    static String of(Column column) {
        StringBuilder sql = new StringBuilder(Sql.name(column.name()));
        sql.append(' ').append(column.type());
        if (column.storage().compression() != null) {
            sql.append(" COMPRESSION ").append(column.storage().compression());
        }
        if (column.collation() != null) {
            sql.append(" COLLATE ").append(Sql.collation(column.collation()));
        }
        return sql.append(values(column)).toString();
    }

    /** A column of a partition, whose type is that of the partitioned table; empty if it says nothing here. */
    static Optional<String> inPartition(Column column) {
        String values = values(column);
        return values.isEmpty() ? Optional.empty() : Optional.of(Sql.name(column.name()) + values);
    }

    private static String values(Column column) {
        return (column.nullable() ? "" : " NOT NULL")
                + (column.defaultExpression() == null
                        ? ""
                        : " DEFAULT " + Definitions.expression(column.defaultExpression()))
                + generation(column.generation());
    }

    private static String generation(@Nullable Generation generation) {
        if (generation instanceof Identity identity) {
            return " " + identity(identity);
        }
        if (generation instanceof Serial serial) {
            return " DEFAULT " + nextValue(serial);
        }
        if (generation instanceof GeneratedExpression generated) {
            return " GENERATED ALWAYS AS (" + Sql.lossless(generated.sql()) + ") "
                    + (generated.virtual() ? "VIRTUAL" : "STORED");
        }
        return "";
    }

    static String identity(Identity identity) {
        return "GENERATED " + (identity.always() ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY ("
                + SequenceDefinition.ofIdentity(identity.sequence()) + ")";
    }

    static String nextValue(Serial serial) {
        return FillStatement.nextValue(serial.sequence().name());
    }

    /** What has to be there before the column. */
    static List<String> before(Column column) {
        return column.generation() instanceof Serial serial
                ? List.of(SequenceDefinition.create(
                        serial.sequence().name(), serial.sequence().options()))
                : List.of();
    }

    /** What can be said only once the column is there; how values are stored CREATE TABLE takes from PostgreSQL 16 on only. */
    static List<String> after(QualifiedName table, Column column) {
        List<String> statements = new ArrayList<>();
        if (column.generation() instanceof Serial serial) {
            statements.add(own(serial.sequence().name(), table, column.name()));
        }
        if (column.storage().strategy() != null) {
            statements.add("ALTER TABLE " + Sql.name(table) + " ALTER COLUMN " + Sql.name(column.name())
                    + " SET STORAGE " + column.storage().strategy() + ";");
        }
        statements.addAll(StorageStatements.sampling(
                "ALTER TABLE " + Sql.name(table) + " ALTER COLUMN " + Sql.name(column.name()),
                ColumnStorage.DEFAULT,
                column.storage()));
        return statements;
    }

    static String own(QualifiedName sequence, QualifiedName table, String column) {
        return "ALTER SEQUENCE " + Sql.name(sequence) + " OWNED BY " + Sql.name(table) + "." + Sql.name(column) + ";";
    }
}
