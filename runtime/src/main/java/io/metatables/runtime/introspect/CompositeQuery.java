package io.metatables.runtime.introspect;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads composite types. */
final class CompositeQuery {
    private static final String SQL = """
            SELECT n.nspname, c.relname, pg_catalog.obj_description(c.reltype, 'pg_type'), a.attname,
                   an.nspname, co.collname, %s
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            %s
            LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation AND a.attcollation <> t.typcollation
            LEFT JOIN pg_catalog.pg_namespace an ON an.oid = co.collnamespace
            WHERE c.relkind = 'c' AND n.nspname = ANY (?::text[])
              AND %s
            ORDER BY n.nspname, c.relname, a.attnum
            """.formatted(
                    TypeSpelling.COLUMNS.formatted("a.atttypmod", "a.attndims"),
                    TypeSpelling.JOINS.formatted("a.atttypid"),
                    ExtensionMembers.exclude("pg_type", "c.reltype"));

    private final RowReader reader;
    private final CatalogNames names;

    CompositeQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    /** What is known of a type while its attributes are read. */
    private record Found(@Nullable String description, List<CompositeType.Attribute> attributes) {}

    List<DataType> read(List<String> schemas) throws SQLException {
        Map<QualifiedName, Found> found = new LinkedHashMap<>();
        reader.forEachNamed(SQL, List.of(schemas), row -> {
            String description = row.getString(3);
            found.computeIfAbsent(
                            names.name(row.getString(1), row.getString(2)),
                            name -> new Found(description, new ArrayList<>()))
                    .attributes()
                    .add(attribute(row));
        });
        List<DataType> types = new ArrayList<>();
        found.forEach((name, type) -> types.add(new CompositeType(name, type.attributes(), false, type.description())));
        return types;
    }

    private CompositeType.Attribute attribute(ResultSet row) throws SQLException {
        return new CompositeType.Attribute(
                row.getString(4),
                TypeSpelling.columnType(row, 7, names),
                names.collation(row.getString(5), row.getString(6)));
    }
}
