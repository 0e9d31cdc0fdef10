package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.runtime.Migrations;
import io.metatables.runtime.catalog.CatalogCode;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingCode;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.HistoryCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States of a database that an upgrade and a downgrade refuse, each with a code of its own, and without a change. */
@Tag("database")
class BadStateTest {
    private static final String HISTORY = "public.tm__schema_history";

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void databaseAheadOfTheCode() {
        upgrade(Schemas.history(folder.resolve("newer")));
        HistoryBuilder older =
                new HistoryBuilder(folder.resolve("older"), Schemas.BASE).accept("assets", Schemas.first());

        refusal(MigrationCode.DATABASE_AHEAD, older)
                .contains("V0002__issuers.sql, V0003__longer_names.sql", "ends with revision 0001");
        assertRefused(
                MigrationCode.DATABASE_AHEAD,
                () -> migrations(older).downgrade(new MigrationTarget.Base(), MigrationListener.NONE));
        assertThat(migrations(older).current().problems())
                .extracting(Finding::code)
                .containsExactly(MigrationCode.DATABASE_AHEAD);
    }

    @Test
    void appliedRevisionWasEdited() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        upgrade(history);
        Path file = history.file("V0002");
        Files.writeString(file, Files.readString(file) + "-- a harmless remark\n");

        refusal(MigrationCode.APPLIED_EDITED, history).contains("V0002__issuers.sql", "version control");
    }

    @Test
    void unappliedRevisionMayBeEdited() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        migrations(history).upgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        Path file = history.file("V0002");
        Files.writeString(file, Files.readString(file) + "-- a harmless remark\n");

        upgrade(history);

        assertThat(migrations(history).current().applied()).isEqualTo("0003");
    }

    @Test
    void appliedPartIsNoLongerThere() {
        HistoryBuilder history = Schemas.history(folder);
        upgrade(history);
        database.execute("INSERT INTO " + HISTORY
                + " SELECT 99, '0002.2', 'issuers', type, 'V0002.2__issuers.sql', 1, installed_by, now(), 1, true FROM "
                + HISTORY + " WHERE version = '0002'");

        refusal(MigrationCode.APPLIED_MISSING, history).contains("V0002.2__issuers.sql");
    }

    @Test
    void failedRow() {
        HistoryBuilder history = Schemas.history(folder);
        upgrade(history);
        database.execute("UPDATE " + HISTORY + " SET success = false WHERE version = '0003'");

        refusal(MigrationCode.FAILED_PART, history)
                .contains("0003", "DELETE FROM \"public\".\"tm__schema_history\" WHERE NOT success");
    }

    @Test
    void gap() {
        HistoryBuilder history = Schemas.history(folder);
        upgrade(history);
        database.execute("DELETE FROM " + HISTORY + " WHERE version = '0002'");

        refusal(MigrationCode.GAP, history).contains("0003", "0002");
    }

    @Test
    void missingFileOfTheHistory() throws IOException {
        HistoryBuilder history = Schemas.history(folder);
        Files.delete(history.file("V0002"));

        refusal(HistoryCode.FILE_MISSING, history).contains("V0002__issuers.sql");
    }

    @Test
    void tableOfAnotherProvider() {
        HistoryBuilder first =
                new HistoryBuilder(folder.resolve("first"), Schemas.BASE).accept("assets", Schemas.first());
        upgrade(first);
        DatabaseSchema same =
                new DatabaseSchema("other.markets", "om", Schemas.first().tables());
        HistoryBuilder second = new HistoryBuilder(
                        folder.resolve("second"), DatabaseSchema.empty("other.markets", "om"))
                .accept("the same tables", same);
        Migrations other =
                Migrations.of(TestRegistry.of("other.Provider", same), second.classLoader(), database.dataSource());

        assertThatThrownBy(() -> other.upgrade(new MigrationTarget.Head(), MigrationListener.NONE))
                .hasMessageContaining(CatalogCode.OWNED_BY_ANOTHER.code())
                .hasMessageContaining("public.tm__asset")
                .hasMessageContaining("test.Provider");
        assertThat(database.query("SELECT to_regclass('om__schema_history')")).containsExactly((String) null);
        assertThat(other.current().tables()).isEmpty();
    }

    @Test
    void editedSqlThatBreaksTheContract() {
        HistoryBuilder history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first(), Scripts.replacing("varchar(64)", "varchar(32)"));

        refusal(CatalogCode.CONTRACT_NOT_MET, history)
                .contains("Asset.name: varchar(64) not null was promised, varchar(32) not null is there");
        assertThat(migrations(history).current().tables())
                .extracting(entry -> entry.identifier() + " " + entry.status())
                .containsExactly("Asset RESERVED", "AssetSnapshotsTS ACTIVE");

        refusal(CatalogCode.CONTRACT_NOT_MET, history);
        database.execute("ALTER TABLE tm__asset ALTER COLUMN name TYPE varchar(64)");
        assertThat(upgrade(history).mended()).isEqualTo(1);
    }

    @Test
    void protectedTableIsNotDropped() {
        HistoryBuilder history = Schemas.history(folder);
        migrations(history).upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);
        database.execute(
                "UPDATE metatables.catalog__registered_table SET drop_protected = true WHERE identifier = 'Issuer'");

        refusal(CatalogCode.DROP_PROTECTED, history).contains("Issuer");
        assertThat(migrations(history).current().applied()).isEqualTo("0002");
    }

    @Test
    void targetsThatAreNone() {
        Migrations migrations = migrations(Schemas.history(folder));
        migrations.upgrade(MigrationTarget.parse("2"), MigrationListener.NONE);

        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> MigrationTarget.parse("latest"));
        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> up(migrations, "+2"))
                .contains("+2 goes too far; pending revisions: 1");
        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> up(migrations, "1")).contains("downgrade");
        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> up(migrations, "base"));
        assertRefused(HistoryCode.UNKNOWN_REVISION, () -> up(migrations, "17"));
        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> down(migrations, "3")).contains("upgrade");
        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> down(migrations, "-3"));
        assertRefused(MigrationCode.NO_SUCH_TARGET, () -> down(migrations, "head"));
        assertThat(migrations.current().applied()).isEqualTo("0002");
    }

    @Test
    void schemaThatIsNotThere() {
        Migrations migrations = migrations(Schemas.history(folder))
                .with(MigrationSettings.defaults().withTargetSchema("nowhere"));

        assertRefused(MigrationCode.NO_SUCH_SCHEMA, () -> up(migrations, "head"))
                .contains("nowhere");
    }

    @Test
    void catalogOfANewerRelease() {
        HistoryBuilder history = Schemas.history(folder);
        upgrade(history);
        database.execute("INSERT INTO metatables.catalog__schema_history VALUES "
                + "(99, '0099', 'later', 'SQL', 'V0099__later.sql', 1, 'somebody', now(), 1, true)");

        refusal(CatalogCode.CATALOG_NEWER, history);
    }

    private AbstractStringAssert<?> refusal(FindingCode code, HistoryBuilder history) {
        return assertRefused(code, () -> upgrade(history));
    }

    private MigrationResult upgrade(HistoryBuilder history) {
        return migrations(history).upgrade(new MigrationTarget.Head(), MigrationListener.NONE);
    }

    private Migrations migrations(HistoryBuilder history) {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }

    private static void up(Migrations migrations, String target) {
        migrations.upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private static void down(Migrations migrations, String target) {
        migrations.downgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }
}
