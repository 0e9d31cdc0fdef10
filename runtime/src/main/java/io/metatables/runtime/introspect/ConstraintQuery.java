package io.metatables.runtime.introspect;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.ReferentialAction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the constraints of many tables. NOT NULL, which is a constraint since PostgreSQL 18, is told with the column; what comes
 * from a parent is left out, and so is what PostgreSQL adds for each partition that a foreign key refers to.
 */
final class ConstraintQuery {
    private static final String NAMES_OF_KEY = """
            ARRAY(SELECT a.attname::text
                  FROM unnest(k.%1$s) WITH ORDINALITY AS key (number, place)
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = k.%2$s AND a.attnum = key.number
                  ORDER BY key.place)""";
    private static final String SQL = """
            SELECT k.conrelid, k.conname, k.contype, k.conindid, k.condeferrable, k.condeferred, k.convalidated,
                   k.connoinherit, pg_catalog.pg_get_expr(k.conbin, k.conrelid), n.nspname, c.relname,
                   k.confdeltype, k.confupdtype, k.confmatchtype, %s, %s, %s
            FROM pg_catalog.pg_constraint k
            LEFT JOIN pg_catalog.pg_class c ON c.oid = k.confrelid
            LEFT JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE k.conrelid = ANY (?::oid[]) AND k.contype IN ('p', 'u', 'f', 'c', 'x')
              AND k.conislocal AND k.conparentid = 0
            """;

    private final RowReader reader;
    private final CatalogNames names;
    private final Map<Long, IndexQuery.Row> indexes;

    ConstraintQuery(RowReader reader, CatalogNames names, Map<Long, IndexQuery.Row> indexes) {
        this.reader = reader;
        this.names = names;
        this.indexes = indexes;
    }

    Map<Long, TableConstraints> read(Collection<Long> tables) throws SQLException {
        Map<Long, TableConstraints> constraints = new HashMap<>();
        String onDelete = reader.serverVersion() >= RowReader.POSTGRES_15
                ? NAMES_OF_KEY.formatted("confdelsetcols", "conrelid")
                : "NULL::text[]";
        String sql = SQL.formatted(
                NAMES_OF_KEY.formatted("conkey", "conrelid"), NAMES_OF_KEY.formatted("confkey", "confrelid"), onDelete);
        reader.forEach(sql, tables, row -> add(row, constraints));
        return constraints;
    }

    private void add(ResultSet row, Map<Long, TableConstraints> constraints) throws SQLException {
        Constraint constraint = constraint(row);
        constraints
                .computeIfAbsent(row.getLong(1), oid -> TableConstraints.none())
                .add(constraint);
    }

    private Constraint constraint(ResultSet row) throws SQLException {
        String name = row.getString(2);
        String kind = row.getString(3);
        return switch (kind) {
            case "f" -> foreignKey(name, row);
            case "c" -> check(name, row);
            case "p" -> key(row).primaryKey(name);
            case "u" -> key(row).uniqueConstraint(name);
            case "x" -> key(row).exclusionConstraint(name);
            default -> throw new IllegalStateException("a constraint of kind " + kind);
        };
    }

    private IndexedConstraint key(ResultSet row) throws SQLException {
        return new IndexedConstraint(
                Objects.requireNonNull(indexes.get(row.getLong(4)), "the index of a key"), deferrability(row));
    }

    private static CheckConstraint check(String name, ResultSet row) throws SQLException {
        return new CheckConstraint(
                name,
                new CheckCondition.Expression(ExpressionText.canonical(row.getString(9))),
                !row.getBoolean(8),
                row.getBoolean(7));
    }

    private ForeignKey foreignKey(String name, ResultSet row) throws SQLException {
        return new ForeignKey(
                name,
                RowReader.texts(row.getArray(15)),
                names.name(row.getString(10), row.getString(11)),
                RowReader.texts(row.getArray(16)),
                action(row.getString(12)),
                action(row.getString(13)),
                new ForeignKeyOptions(
                        row.getString(14).equals("f") ? MatchType.FULL : MatchType.SIMPLE,
                        RowReader.texts(row.getArray(17)),
                        deferrability(row),
                        row.getBoolean(7)));
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean(5)) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean(6) ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
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
}
