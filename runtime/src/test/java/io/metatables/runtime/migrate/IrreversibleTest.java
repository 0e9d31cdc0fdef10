package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.revision.HistoryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions with a step that no way back restores: they are taken back only if a person has said so, by their number. */
@Tag("database")
class IrreversibleTest {
    private static final MigrationTarget HEAD = new MigrationTarget.Head();
    private static final MigrationTarget BASE = new MigrationTarget.Base();

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;

    @BeforeEach
    void aLabelIsAddedInTheSecondOfThree() {
        history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("moods", moods("sad"))
                .accept("more moods", moods("sad", "happy"))
                .accept(
                        "assets",
                        moods("sad", "happy").withTables(Schemas.first().tables()));
        migrations().upgrade(HEAD, MigrationListener.NONE);
    }

    @Test
    void nothingIsTouchedUntilTheLossIsAccepted() {
        assertRefused(HistoryCode.IRREVERSIBLE, () -> migrations().downgrade(BASE, MigrationListener.NONE))
                .contains(
                        "Revision 0002 has 1 step that the way back does not restore",
                        "U0002__more_moods.sql, line ",
                        "keep label happy of enum tm_mood",
                        "--accept-data-loss 0002");
        assertThat(database.query("SELECT count(*) FROM tm__schema_history WHERE type = 'DELETE'"))
                .containsExactly("0");
        assertRefused(
                HistoryCode.IRREVERSIBLE, () -> accepting("0001", "0003").downgrade(BASE, MigrationListener.NONE));

        assertThat(accepting("0002").downgrade(BASE, MigrationListener.NONE).to())
                .isEqualTo("base");
        assertThat(database.query("SELECT typname FROM pg_type WHERE typname = 'tm_mood'"))
                .isEmpty();
    }

    @Test
    void aRevisionThatStaysDoesNotMatter() {
        assertThat(migrations()
                        .downgrade(MigrationTarget.parse("2"), MigrationListener.NONE)
                        .to())
                .isEqualTo("0002");
    }

    @Test
    void aBetterWayBackIsBelieved() throws IOException {
        replace("restores: irreversible", "restores: exact");

        assertThat(migrations().downgrade(BASE, MigrationListener.NONE).to()).isEqualTo("base");
    }

    @Test
    void aWayBackThatHasLostItsCommentsIsNot() throws IOException {
        Path file = history.file("U0002");
        Files.writeString(
                file,
                Files.readString(file)
                        .lines()
                        .limit(6) // the header
                        .collect(Collectors.joining("\n", "", "\n")));

        assertRefused(HistoryCode.IRREVERSIBLE, () -> migrations().downgrade(BASE, MigrationListener.NONE))
                .contains("V0002__more_moods.sql, line ");
    }

    @Test
    void anUnknownWordIsRefusedWhateverIsAccepted() throws IOException {
        replace("restores: irreversible", "restores: mostly");

        assertRefused(HistoryCode.UNKNOWN_HONESTY, () -> accepting("0002").downgrade(BASE, MigrationListener.NONE))
                .contains("U0002__more_moods.sql, line ", "mostly", "exact, structure only, irreversible");
    }

    private void replace(String old, String other) throws IOException {
        Path file = history.file("U0002");
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, other));
    }

    private static DatabaseSchema moods(String... labels) {
        EnumType mood = new EnumType(QualifiedName.of("tm_mood"), List.of(labels), false, null);
        return Schemas.BASE.withObjects(new SchemaObjects(List.of(), List.of(mood), List.of()));
    }

    private Migrations accepting(String... revisions) {
        return migrations().with(MigrationSettings.defaults().withAcceptedLoss(Set.of(revisions)));
    }

    private Migrations migrations() {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
