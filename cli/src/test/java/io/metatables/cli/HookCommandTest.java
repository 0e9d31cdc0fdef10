package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hook of the user's own, on the class path that the command is given. */
@Tag("database")
class HookCommandTest {
    private static final String HOOK = """
            package com.example.markets;
            import io.metatables.runtime.catalog.RecordedStep;
            import io.metatables.runtime.hook.*;
            import java.sql.*;
            public final class Notes implements RegistrationHook {
                @Override public Class<?> provider() { return Markets.class; }
                @Override public void registered(Registration registration, Connection connection) throws SQLException {
                    try (PreparedStatement statement = connection.prepareStatement("INSERT INTO notes VALUES (?)")) {
                        for (RecordedStep step : registration.steps()) {
                            statement.setString(1, step.revision());
                            statement.executeUpdate();
                        }
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void isCalledAgainUntilItSucceeds() throws IOException, SQLException {
        TestDatabase database = TestDatabase.create();
        MarketsProject project = MarketsProject.in(folder);
        write("src/main/java/com/example/markets/Notes.java", HOOK);
        write(
                "src/main/resources/META-INF/services/io.metatables.runtime.hook.RegistrationHook",
                "com.example.markets.Notes");
        project.compile();
        CommandRun.of("migrations", "revision", "--project", folder.toString(), "-m", "assets");
        project.compile();

        CommandRun failed = upgrade(project, database);
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).contains("0001 assets ... applied in");
        assertThat(failed.err())
                .startsWith("[MT392] The database is at revision 0001")
                .contains("com.example.markets.Notes", "relation \"notes\" does not exist")
                .doesNotContain("\tat ");
        assertThat(upgrade(project, database, "--json").codes()).containsExactly("MT392");

        database.execute("CREATE TABLE notes (revision text PRIMARY KEY)");
        CommandRun resumed = upgrade(project, database);
        assertThat(resumed.err()).isEmpty();
        assertThat(resumed.out()).startsWith("Nothing to do");
        assertThat(upgrade(project, database).exitCode())
                .as("it is not called again")
                .isZero();
        database.execute("DO $$ BEGIN ASSERT (SELECT array_agg(revision) FROM notes) = '{0001}'; END $$");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static CommandRun upgrade(MarketsProject project, TestDatabase database, String... options) {
        String[] arguments = new String[4 + options.length];
        System.arraycopy(
                new String[] {
                    "migrations", "upgrade", "--classpath", project.classes().toString()
                },
                0,
                arguments,
                0,
                4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return CommandRun.in(
                Map.of(
                        "METATABLES_URL", database.url(),
                        "METATABLES_USER", database.user(),
                        "PGPASSWORD", database.password()),
                "",
                arguments);
    }
}
