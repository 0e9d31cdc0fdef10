package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code models import} refuses; what it writes is tried by {@link RealSchemasTest}. */
@Tag("database")
class ImportTest {
    @TempDir
    private Path sources;

    @SuppressWarnings("NullAway.Init")
    private TestDatabase database;

    @BeforeEach
    void createDatabase() throws SQLException {
        database = TestDatabase.create();
    }

    @Test
    void refusesASchemaWithoutTables() throws IOException {
        assertRefused(imports("--package", "acme.shop", "--schema", "nowhere"), "MT521");
    }

    @Test
    void writesOverNoFile() throws IOException, SQLException {
        database.execute("CREATE TABLE a (id int); CREATE TABLE b (id int)");
        Path existing = sources.resolve("acme/shop/B.java");
        Files.createDirectories(existing.getParent());
        Files.writeString(existing, "mine");

        CommandRun run = imports("--package", "acme.shop");

        assertThat(run.err()).startsWith("[MT522]").contains("B.java");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.REFUSED);
        assertThat(existing).hasContent("mine");
        assertThat(sources.resolve("acme/shop/A.java")).doesNotExist();
    }

    @Test
    void refusesAForeignKeyThatLeadsOut() throws IOException, SQLException {
        database.execute("CREATE SCHEMA auth; CREATE TABLE auth.users (id int PRIMARY KEY);"
                + " CREATE TABLE orders (user_id int REFERENCES auth.users)");
        CommandRun run = imports("--package", "acme.shop");
        assertThat(run.err()).contains("--schema auth");
        assertRefused(run, "MT523");
    }

    @Test
    void refusesWhatIsNoNameOfAPackage() throws IOException {
        assertRefused(imports("--package", "Acme.class"), "MT510");
    }

    @Test
    void saysWhichServerTheClassesNeed() throws SQLException {
        assumeThat(database.release()).isGreaterThanOrEqualTo(15);
        database.execute("CREATE TABLE a (id int UNIQUE NULLS NOT DISTINCT, tick numeric(3,5))");

        CommandRun run = imports("--package", "acme.shop");

        assertThat(run.out())
                .contains(
                        "They need PostgreSQL 15 or newer (NULLS NOT DISTINCT, a scale below zero or above the precision)")
                .contains("-Ametatables.postgres=15");
    }

    @Test
    void saysNothingOfServersWhereAnyWillDo() throws SQLException {
        database.execute("CREATE TABLE a (id int UNIQUE)");

        assertThat(imports("--package", "acme.shop").out())
                .contains("Imported 1 table")
                .doesNotContain("postgres=");
    }

    @Test
    void saysInJsonWhichServerTheClassesNeed() throws SQLException {
        database.execute("CREATE TABLE a (id int UNIQUE)");

        CommandRun run = imports("--package", "acme.shop", "--json");

        assertThat(run.json().get("postgres").getAsInt()).isEqualTo(14);
    }

    private void assertRefused(CommandRun run, String code) throws IOException {
        assertThat(run.err()).startsWith("[" + code + "]");
        assertThat(run.exitCode()).isNotZero();
        assertThat(sources).isEmptyDirectory();
    }

    private CommandRun imports(String... arguments) {
        String[] common = {
            "models", "import", "--sources", sources.toString(), "--url", database.url(), "--user", database.user()
        };
        String[] all = new String[common.length + arguments.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(arguments, 0, all, common.length, arguments.length);
        return CommandRun.in(Map.of("PGPASSWORD", database.password()), "", all);
    }
}
