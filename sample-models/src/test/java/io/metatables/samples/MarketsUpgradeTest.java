package io.metatables.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.samples.core.MarketsRegistry;
import io.metatables.samples.database.CatalogText;
import io.metatables.samples.database.CompiledSchema;
import io.metatables.samples.database.DatabaseServer;
import io.metatables.samples.database.FreshDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed revisions do to a real PostgreSQL what the history says, in both directions. */
@Tag("database")
class MarketsUpgradeTest {
    private static final MigrationTarget HEAD = new MigrationTarget.Head();
    private static final MigrationTarget BASE = new MigrationTarget.Base();
    private static final MigrationTarget ONE_UP = new MigrationTarget.Up(1);
    private static final MigrationTarget ONE_DOWN = new MigrationTarget.Down(1);

    private final FreshDatabase database = DatabaseServer.shared().createDatabase();
    private final Migrations migrations = Migrations.of(MarketsRegistry.INSTANCE, database.dataSource());

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void revisionByRevisionLeadsToTheSameDatabaseAsTheModelInOneStep() {
        upgrade(HEAD);

        try (FreshDatabase inOneStep = DatabaseServer.shared().createDatabase()) {
            CompiledSchema.createIn(inOneStep.dataSource());
            assertThat(catalog()).isEqualTo(CatalogText.of(inOneStep.dataSource()));
        }
    }

    @Test
    void everyRevisionCanBeTakenBackAndAppliedAgain() {
        int revisions = migrations.current().revisions().size();
        List<List<String>> catalogs = new ArrayList<>(List.of(catalog()));
        for (int i = 0; i < revisions; i++) {
            upgrade(ONE_UP);
            List<String> after = catalog();
            downgrade(ONE_DOWN);
            assertThat(catalog()).as("taken back").isEqualTo(catalogs.get(i));
            upgrade(ONE_UP);
            assertThat(catalog()).as("applied again").isEqualTo(after);
            catalogs.add(after);
        }
        assertThat(catalogs).doesNotHaveDuplicates();
    }

    @Test
    void downgradeToBaseLeavesNothingAndUpgradeWorksAgain() {
        upgrade(HEAD);
        List<String> head = catalog();

        downgrade(BASE);

        assertThat(catalog()).isEmpty();
        assertThat(migrations.current().tables())
                .extracting(CatalogEntry::status)
                .containsOnly(CatalogStatus.RETIRED);

        upgrade(HEAD);

        assertThat(catalog()).isEqualTo(head);
        assertThat(migrations.current().tables())
                .filteredOn(entry -> entry.status() == CatalogStatus.ACTIVE)
                .hasSize(MarketsRegistry.INSTANCE.tables().size());
    }

    private void upgrade(MigrationTarget target) {
        migrations.upgrade(target, MigrationListener.NONE);
    }

    private void downgrade(MigrationTarget target) {
        migrations.downgrade(target, MigrationListener.NONE);
    }

    private List<String> catalog() {
        return CatalogText.of(database.dataSource());
    }
}
