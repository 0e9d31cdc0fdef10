package io.metatables.runtime.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.attach.AttachOptions;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationSettings;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A schema of a stranger stands first in the search path of every session, with tables of our names, and with functions and operators
 * that suit the types of our parameters better than PostgreSQL's own. Each of them notes that it was called.
 */
@Tag("database")
class SearchPathTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @BeforeEach
    void putAStrangerFirst() throws IOException {
        try (InputStream script = SearchPathTest.class.getResourceAsStream("stranger.sql")) {
            database.execute(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
        database.execute("ALTER DATABASE " + database.name() + " SET search_path = evil, public");
    }

    @Test
    void nothingOfTheStrangerIsCalled() {
        assertThat(database.query("SELECT lower('A'::varchar)")).containsExactly("a");
        assertThat(database.query("DELETE FROM evil.called RETURNING name")).isNotEmpty(); // the trap works

        HistoryBuilder history = Schemas.history(folder);
        ProviderRegistry registry = TestRegistry.of(history.head());
        Migrations migrations = Migrations.of(registry, history.classLoader(), database.dataSource())
                .with(MigrationSettings.defaults().withTargetSchema("public"));
        migrations.current();
        migrations.planUpgrade(new MigrationTarget.Head());
        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        assertThat(migrations.current().applied()).isEqualTo("0003");
        assertThat(migrations.drift().lines()).isEmpty();
        assertThat(migrations.schemas()).contains("public");
        assertThat(MetaTables.startEngine(
                                registry,
                                database.dataSource(),
                                AttachOptions.defaults().inSchema("public"))
                        .tables())
                .hasSize(2);
        migrations.downgrade(new MigrationTarget.Base(), MigrationListener.NONE);

        assertThat(database.query("SELECT DISTINCT name FROM evil.called")).isEmpty();
        assertThat(database.query("SELECT count(*) FROM evil.tm__asset")).containsExactly("1");
    }
}
