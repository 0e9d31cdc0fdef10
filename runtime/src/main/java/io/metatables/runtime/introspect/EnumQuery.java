package io.metatables.runtime.introspect;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.EnumType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads enum types. */
final class EnumQuery {
    private static final String SQL = """
            SELECT n.nspname, t.typname, pg_catalog.obj_description(t.oid, 'pg_type'),
                   ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum e
                         WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder)
            FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
            WHERE t.typtype = 'e' AND n.nspname = ANY (?::text[]) AND %s
            """.formatted(ExtensionMembers.exclude("pg_type", "t.oid"));

    private final RowReader reader;
    private final CatalogNames names;

    EnumQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    List<DataType> read(List<String> schemas) throws SQLException {
        List<DataType> types = new ArrayList<>();
        reader.forEachNamed(
                SQL,
                List.of(schemas),
                row -> types.add(new EnumType(
                        names.name(row.getString(1), row.getString(2)),
                        RowReader.texts(row.getArray(4)),
                        false,
                        row.getString(3))));
        return types;
    }
}
