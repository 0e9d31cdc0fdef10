package io.metatables.runtime.introspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.metatables.runtime.testing.CatalogDump;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.ScriptPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Schemas that people would write in SQL, read back into the model and made again by our SQL in another database: the two are the
 * same, catalog for catalog.
 */
@Tag("database")
class RoundTripCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/roundtrip");
    private static final Pattern SINCE = Pattern.compile("-- since: (\\d+)");
    private static final String ALL_SCHEMAS =
            "SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'";

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesBackAsItWas(String file) throws IOException, SQLException {
        String sql = Files.readString(FOLDER.resolve(file));
        TestDatabase given = TestServer.newDatabase();
        Matcher since = SINCE.matcher(sql);
        if (since.find()) {
            assumeThat(version(given)).isGreaterThanOrEqualTo(Integer.parseInt(since.group(1)));
        }
        given.execute(sql);
        TestDatabase made = TestServer.newDatabase();
        made.execute(needed(sql));

        DatabaseSchema schema = read(given);
        for (ScriptPart part : creation(schema)) {
            run(made, part);
        }

        assertThat(CatalogDump.of(made.dataSource()).differencesFrom(CatalogDump.of(given.dataSource())))
                .isEmpty();
        assertThat(read(made)).isEqualTo(schema);
    }

    /** What a model takes for granted, and doesn't make: schemas are made again without harm, collations are there before. */
    private static String needed(String sql) {
        return Stream.of(sql.split("\n", -1))
                .filter(line -> line.startsWith("CREATE SCHEMA") || line.startsWith("CREATE COLLATION"))
                .collect(Collectors.joining("\n"));
    }

    private static int version(TestDatabase database) {
        return Integer.parseInt(database.query("SHOW server_version_num").get(0)) / 10_000;
    }

    private static DatabaseSchema read(TestDatabase database) throws SQLException {
        List<String> schemas = database.query(ALL_SCHEMAS);
        try (Connection connection = database.dataSource().getConnection()) {
            Introspector introspector = new Introspector(connection, "public");
            List<Table> tables = introspector.schemas(schemas).values().stream()
                    .map(table -> table.toBuilder()
                            .identifier(table.name().toString())
                            .build())
                    .toList();
            return new DatabaseSchema("test.cases", "tc", introspector.objects(schemas), tables);
        }
    }

    private static List<ScriptPart> creation(DatabaseSchema schema) {
        DatabaseSchema nothing = DatabaseSchema.empty(schema.namespace(), schema.prefix());
        return PostgresRenderer.render(
                        MigrationPlanner.plan(SchemaDiffer.diff(nothing, schema, Renames.NONE), nothing, schema))
                .up();
    }

    private static void run(TestDatabase database, ScriptPart part) {
        try {
            database.execute(part.sql());
        } catch (IllegalStateException e) {
            throw new AssertionError(part.sql(), e);
        }
    }
}
