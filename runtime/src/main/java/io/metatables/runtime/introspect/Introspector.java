package io.metatables.runtime.introspect;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables from PostgreSQL's own catalog: one query for each kind of object, whatever the number of tables. What
 * PostgreSQL doesn't know is filled in neutrally: the identifier is the physical name, there are no labels and no grain.
 * Checks and defaults are in PostgreSQL's own words; constraints that aren't validated yet are left out.
 */
public final class Introspector {
    private static final String TABLES = """
            SELECT c.oid, n.nspname, c.relname, obj_description(c.oid, 'pg_class')
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            """;
    private static final String BY_NAME = """
            JOIN unnest(?::text[], ?::text[]) AS wanted (schema_name, table_name)
              ON wanted.schema_name = n.nspname AND wanted.table_name = c.relname
            WHERE c.relkind IN ('r', 'p')
            """;
    private static final String BY_SCHEMA = "WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY (?::text[])\n";

    private final Connection connection;
    private final String defaultSchema;

    /**
     * Prepares to read.
     *
     * @param connection stays open, and in the transaction it is in
     * @param defaultSchema the schema that the tables without a schema are in
     */
    public Introspector(Connection connection, String defaultSchema) {
        this.connection = connection;
        this.defaultSchema = defaultSchema;
    }

    /**
     * Reads some tables.
     *
     * @param names physical names
     * @return those that exist, by name
     * @throws SQLException if the database can't be read
     */
    public Map<QualifiedName, Table> tables(Collection<QualifiedName> names) throws SQLException {
        if (names.isEmpty()) {
            return Map.of();
        }
        String[] schemas =
                names.stream().map(name -> physicalSchema(name.schema())).toArray(String[]::new);
        String[] tables = names.stream().map(QualifiedName::name).toArray(String[]::new);
        return read(TABLES + BY_NAME, List.of(schemas, tables));
    }

    /**
     * Reads all tables of some schemas.
     *
     * @param schemas names of schemas
     * @return in the order of the physical names
     * @throws SQLException if the database can't be read
     */
    public Map<QualifiedName, Table> schemas(List<String> schemas) throws SQLException {
        return read(TABLES + BY_SCHEMA, List.<String[]>of(schemas.toArray(String[]::new)));
    }

    private Map<QualifiedName, Table> read(String sql, List<String[]> parameters) throws SQLException {
        Map<Long, TableBuilder> builders = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql + "ORDER BY n.nspname, c.relname")) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setArray(i + 1, connection.createArrayOf("text", parameters.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    QualifiedName name = new QualifiedName(modelSchema(rows.getString(2)), rows.getString(3));
                    builders.put(
                            rows.getLong(1), Table.builder(name.name(), name).description(rows.getString(4)));
                }
            }
        }
        return fill(builders);
    }

    private Map<QualifiedName, Table> fill(Map<Long, TableBuilder> builders) throws SQLException {
        Map<Long, List<Column>> columns = new ColumnQuery(connection).read(builders.keySet());
        Map<Long, TableConstraints> constraints =
                new ConstraintQuery(connection, this::modelSchema).read(builders.keySet());
        Map<Long, List<Index>> indexes = new IndexQuery(connection).read(builders.keySet());
        Map<QualifiedName, Table> tables = new LinkedHashMap<>();
        builders.forEach((oid, builder) -> {
            constraints.getOrDefault(oid, TableConstraints.none()).addTo(builder);
            Table table = builder.columns(columns.getOrDefault(oid, List.of()))
                    .indexes(indexes.getOrDefault(oid, List.of()))
                    .build();
            tables.put(table.name(), table);
        });
        return tables;
    }

    private String physicalSchema(@Nullable String modelSchema) {
        return modelSchema == null ? defaultSchema : modelSchema;
    }

    private @Nullable String modelSchema(String physicalSchema) {
        return physicalSchema.equals(defaultSchema) ? null : physicalSchema;
    }

    static Array oids(Connection connection, Collection<Long> oids) throws SQLException {
        return connection.createArrayOf("int8", oids.toArray());
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        if (array == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Object text : (Object[]) array.getArray()) {
            texts.add((String) text);
        }
        return texts;
    }
}
