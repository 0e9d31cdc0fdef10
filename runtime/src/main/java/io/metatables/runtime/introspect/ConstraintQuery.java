package io.metatables.runtime.introspect;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.UniqueConstraint;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the validated constraints of many tables. */
final class ConstraintQuery {
    private static final String SQL = """
            SELECT k.conrelid, k.conname, k.contype,
                   ARRAY(SELECT a.attname::text
                         FROM unnest(k.conkey) WITH ORDINALITY AS key (number, place)
                         JOIN pg_catalog.pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = key.number
                         ORDER BY key.place),
                   n.nspname, c.relname,
                   ARRAY(SELECT a.attname::text
                         FROM unnest(k.confkey) WITH ORDINALITY AS key (number, place)
                         JOIN pg_catalog.pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = key.number
                         ORDER BY key.place),
                   k.confdeltype, k.confupdtype, pg_get_expr(k.conbin, k.conrelid)
            FROM pg_catalog.pg_constraint k
            LEFT JOIN pg_catalog.pg_class c ON c.oid = k.confrelid
            LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE k.conrelid = ANY (?::oid[]) AND k.contype IN ('p', 'u', 'f', 'c') AND k.convalidated
            """;

    private final Connection connection;
    private final SchemaNames schemaNames;

    ConstraintQuery(Connection connection, SchemaNames schemaNames) {
        this.connection = connection;
        this.schemaNames = schemaNames;
    }

    /** Turns the name of a physical schema into the one of the model: null for the default schema. */
    @FunctionalInterface
    interface SchemaNames {
        @Nullable
        String modelSchema(String physicalSchema);
    }

    Map<Long, TableConstraints> read(Collection<Long> tables) throws SQLException {
        Map<Long, TableConstraints> constraints = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setArray(1, Introspector.oids(connection, tables));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    constraints
                            .computeIfAbsent(rows.getLong(1), oid -> TableConstraints.none())
                            .add(constraint(rows));
                }
            }
        }
        return constraints;
    }

    private Constraint constraint(ResultSet row) throws SQLException {
        String name = row.getString(2);
        List<String> columns = Introspector.texts(row.getArray(4));
        String kind = row.getString(3);
        return switch (kind) {
            case "p" -> new PrimaryKey(name, columns);
            case "u" -> new UniqueConstraint(name, columns);
            case "f" -> foreignKey(name, columns, row);
            case "c" -> new CheckConstraint(name, new CheckCondition.Expression(withoutParentheses(row.getString(10))));
            default -> throw new IllegalStateException("a constraint of kind " + kind);
        };
    }

    private ForeignKey foreignKey(String name, List<String> columns, ResultSet row) throws SQLException {
        return new ForeignKey(
                name,
                columns,
                new QualifiedName(schemaNames.modelSchema(row.getString(5)), row.getString(6)),
                Introspector.texts(row.getArray(7)),
                action(row.getString(8)),
                action(row.getString(9)));
    }

    private static ReferentialAction action(String letter) {
        return switch (letter) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    /** PostgreSQL puts the whole of most conditions into parentheses; the model leaves them out. */
    private static String withoutParentheses(String condition) {
        if (!condition.startsWith("(")) {
            return condition;
        }
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < condition.length(); i++) {
            char c = condition.charAt(i);
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && i < condition.length() - 1) {
                return condition; // the first parenthesis closes before the end
            }
        }
        return condition.substring(1, condition.length() - 1);
    }
}
