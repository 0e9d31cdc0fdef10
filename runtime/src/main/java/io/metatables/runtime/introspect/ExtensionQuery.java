package io.metatables.runtime.introspect;

import io.metatables.schema.model.Extension;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the extensions of a database. */
final class ExtensionQuery {
    private static final String SQL = """
            SELECT e.extname, n.nspname
            FROM pg_catalog.pg_extension e
            JOIN pg_catalog.pg_namespace n ON n.oid = e.extnamespace
            WHERE e.extname <> 'plpgsql'
            """;

    private final RowReader reader;
    private final CatalogNames names;

    ExtensionQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    List<Extension> read() throws SQLException {
        List<Extension> extensions = new ArrayList<>();
        reader.forEachNamed(
                SQL,
                List.of(),
                row -> extensions.add(new Extension(row.getString(1), names.modelSchema(row.getString(2)))));
        return extensions;
    }
}
