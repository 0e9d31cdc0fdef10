package io.metatables.runtime.introspect;

import io.metatables.runtime.connect.ConnectionOpener;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Reads schemas of a database as one value, whoever made them. Changes nothing. */
public final class DatabaseReading {
    private final DataSource database;
    private final String namespace;
    private final String prefix;

    /**
     * Prepares to read.
     *
     * @param database the database
     * @param namespace the namespace of the value that will be read
     * @param prefix its prefix
     */
    public DatabaseReading(DataSource database, String namespace, String prefix) {
        this.database = database;
        this.namespace = namespace;
        this.prefix = prefix;
    }

    /**
     * Reads schemas.
     *
     * @param schemas their names; the connection's own one becomes the default schema of the value
     * @return their tables, each with its physical name as identifier, and what is beside them
     * @throws FindingException if the database cannot be read
     */
    public DatabaseSchema read(List<String> schemas) {
        try (Connection connection = ConnectionOpener.open(database)) {
            connection.setReadOnly(true);
            Introspector introspector = new Introspector(connection, defaultSchema(connection));
            List<Table> tables = List.copyOf(introspector.schemas(schemas).values()).stream()
                    .map(DatabaseReading::identified)
                    .toList();
            SchemaObjects objects = introspector.objects(schemas);
            return new DatabaseSchema(namespace, prefix, objects, tables);
        } catch (SQLException e) {
            throw new FindingException(ConnectionOpener.finding(e));
        }
    }

    private static String defaultSchema(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        return schema == null ? "public" : schema;
    }

    /** Two schemas may have tables of one name. */
    private static Table identified(Table table) {
        return table.toBuilder().identifier(table.name().toString()).build();
    }
}
