package io.metatables.runtime.introspect;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads domains and their checks. */
final class DomainQuery {
    private static final String DOMAINS = """
            SELECT d.oid, dn.nspname, d.typname, NOT d.typnotnull,
                   coalesce(pg_catalog.pg_get_expr(d.typdefaultbin, 0), d.typdefault), cn.nspname, co.collname,
                   pg_catalog.obj_description(d.oid, 'pg_type'), %s
            FROM pg_catalog.pg_type d
            JOIN pg_catalog.pg_namespace dn ON dn.oid = d.typnamespace
            %s
            LEFT JOIN pg_catalog.pg_collation co ON co.oid = d.typcollation AND d.typcollation <> t.typcollation
            LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
            WHERE d.typtype = 'd' AND dn.nspname = ANY (?::text[])
              AND %s
            """.formatted(
                    TypeSpelling.COLUMNS.formatted("d.typtypmod", "d.typndims"),
                    TypeSpelling.JOINS.formatted("d.typbasetype"),
                    ExtensionMembers.exclude("pg_type", "d.oid"));
    private static final String CHECKS = """
            SELECT k.contypid, k.conname, pg_catalog.pg_get_expr(k.conbin, 0), k.convalidated
            FROM pg_catalog.pg_constraint k
            WHERE k.contypid = ANY (?::oid[]) AND k.contype = 'c'
            """;

    private final RowReader reader;
    private final CatalogNames names;

    DomainQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    List<DataType> read(List<String> schemas) throws SQLException {
        Map<Long, Domain> domains = new HashMap<>();
        reader.forEachNamed(DOMAINS, List.of(schemas), row -> domains.put(row.getLong(1), domain(row)));
        Map<Long, List<CheckConstraint>> checks = new HashMap<>();
        reader.forEach(
                CHECKS,
                domains.keySet(),
                row -> checks.computeIfAbsent(row.getLong(1), oid -> new ArrayList<>())
                        .add(check(row)));
        List<DataType> types = new ArrayList<>();
        domains.forEach((oid, domain) -> types.add(withChecks(domain, checks.getOrDefault(oid, List.of()))));
        return types;
    }

    private Domain domain(ResultSet row) throws SQLException {
        return new Domain(
                names.name(row.getString(2), row.getString(3)),
                TypeSpelling.columnType(row, 9, names),
                row.getBoolean(4),
                ExpressionText.of(row.getString(5)),
                names.collation(row.getString(6), row.getString(7)),
                List.of(),
                false,
                row.getString(8));
    }

    private static CheckConstraint check(ResultSet row) throws SQLException {
        return new CheckConstraint(
                row.getString(2),
                new CheckCondition.Expression(ExpressionText.canonical(row.getString(3))),
                true,
                row.getBoolean(4));
    }

    private static Domain withChecks(Domain domain, List<CheckConstraint> checks) {
        return new Domain(
                domain.qualifiedName(),
                domain.type(),
                domain.nullable(),
                domain.defaultExpression(),
                domain.collation(),
                checks,
                domain.external(),
                domain.description());
    }
}
