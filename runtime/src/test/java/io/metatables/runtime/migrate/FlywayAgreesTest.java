package io.metatables.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flyway itself, looking at the files on disk, finds nothing wrong with what we write into its history table. */
@Tag("database")
class FlywayAgreesTest {
    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void afterEveryVerb() {
        HistoryBuilder history = Schemas.history(folder);
        Migrations migrations =
                Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
        Flyway flyway = Flyway.configure()
                .dataSource(database.dataSource())
                .table("tm__schema_history")
                .locations("filesystem:" + history.folder())
                .ignoreMigrationPatterns("*:pending")
                .load();

        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending()).isEmpty();

        migrations.downgrade(MigrationTarget.parse("-2"), MigrationListener.NONE);
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending())
                .extracting(info -> info.getVersion().toString())
                .containsExactly("0002", "0003");
        assertThat(flyway.info().all()).extracting(info -> info.getState()).contains(MigrationState.DELETED);

        migrations.upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
        assertThat(flyway.info().pending()).isEmpty();
    }
}
