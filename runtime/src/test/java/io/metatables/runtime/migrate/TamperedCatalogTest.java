package io.metatables.runtime.migrate;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.metatables.runtime.MetaTables;
import io.metatables.runtime.Migrations;
import io.metatables.runtime.catalog.CatalogCode;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestRegistry;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.finding.FindingException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the catalog that somebody has changed by hand, after taking away what forbids it. */
@Tag("database")
class TamperedCatalogTest {
    private static final String ROWS = "metatables.catalog__registered_table";
    private static final String WITHOUT_CONSTRAINTS = """
            ALTER TABLE %1$s DROP CONSTRAINT ck__catalog__registered_table__status;
            ALTER TABLE %1$s DROP CONSTRAINT ck__catalog__registered_table__management_mode;
            ALTER TABLE %1$s DROP CONSTRAINT pk__catalog__registered_table__uid;
            DO $$ DECLARE name text; BEGIN
                FOR name IN SELECT attname FROM pg_attribute
                        WHERE attrelid = '%1$s'::regclass AND attnotnull AND attnum > 0 LOOP
                    EXECUTE format('ALTER TABLE %1$s ALTER COLUMN %%I DROP NOT NULL', name);
                END LOOP;
            END $$;
            """.formatted(ROWS);

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();
    private HistoryBuilder history;

    @BeforeEach
    void upgraded() {
        history = new HistoryBuilder(folder, Schemas.BASE)
                .accept("assets", Schemas.first())
                .accept("issuers", Schemas.second());
        upgrade("2");
        database.execute(WITHOUT_CONSTRAINTS);
    }

    /** A service doesn't attach to them, current shows them, and an upgrade puts them right. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'LOST'",
                "status = NULL",
                "status = 'active'",
                "contract_fingerprint = NULL",
                "contract_fingerprint = 'sha256:0'",
                "physical_name = NULL",
                "physical_name = 'tm__issuers'",
                "uid = NULL",
                "identifier = NULL",
                "identifier = 'Somebody'",
                "physical_schema = NULL",
                "namespace = NULL, physical_name = 'x'"
            })
    void rowsThatNobodyAttachesTo(String damage) {
        tamper(damage);

        assertThat(catchThrowable(this::attach)).isInstanceOf(FindingException.class);
        assertThat(migrations().current().problems()).isEmpty();
        assertHealed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contract = '[1]'",
                "contract = NULL",
                "contract = '{\"kind\": [7]}'",
                "labels = '{\"a\": 1}'",
                "labels = '[[1], null]'",
                "labels = NULL",
                "kind = NULL",
                "kind = 'view'",
                "management_mode = 'NOBODY'",
                "management_mode = NULL",
                "description = E'\\u001b[2J'"
            })
    void rowsThatAreWrongForPeopleOnly(String damage) {
        tamper(damage);

        attach();
        assertThat(migrations().current().problems()).isEmpty();
        assertHealed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"revision = NULL", "provider = NULL", "grain = '7', cadence = E'\\u202e'", "created_at = NULL"})
    void rowsThatAreTakenAsTheyAre(String damage) {
        tamper(damage);

        attach();
        assertThat(migrations().current().tables()).hasSize(3);
        assertThat(upgrade("2").tables()).hasSize(3);
        migrations().downgrade(new MigrationTarget.Base(), MigrationListener.NONE);
    }

    @Test
    void unknownStatusCountsAsReserved() {
        tamper("status = 'LOST'");

        assertThat(migrations().current().tables())
                .filteredOn(table -> table.identifier().equals("Issuer"))
                .extracting(table -> table.status())
                .containsExactly(CatalogStatus.RESERVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"history_table = 'om__schema_history'", "history_table = NULL", "namespace = 'other.markets'"})
    void rowOfAnotherProviderIsNotTakenAway(String damage) {
        tamper(damage);

        assertRefused(CatalogCode.OWNED_BY_ANOTHER, () -> upgrade("2")).contains("Issuer");
        assertThat(database.query("SELECT count(*) FROM " + ROWS + " WHERE " + damage.replace("= NULL", "IS NULL")))
                .containsExactly("1");
    }

    @Test
    void rowThatIsThereTwice() {
        database.execute("ALTER TABLE " + ROWS
                + " DROP CONSTRAINT uq__catalog__registered_table__namespace__identifier_67a7ffb4ae;"
                + " INSERT INTO " + ROWS + " SELECT * FROM " + ROWS + " WHERE identifier = 'Issuer';"
                + " UPDATE " + ROWS + " SET status = 'LOST' WHERE identifier = 'Issuer'");

        assertThat(catchThrowable(this::attach)).isInstanceOf(FindingException.class);
        assertThat(migrations().current().tables()).hasSize(4);
        assertRefused(MigrationCode.DATABASE_REFUSES, () -> upgrade("2")).contains("ON CONFLICT");
    }

    @Test
    void columnsAndTablesThatAreGone() {
        database.execute("ALTER TABLE " + ROWS + " DROP COLUMN labels CASCADE");
        assertRefused(MigrationCode.DATABASE_REFUSES, () -> upgrade("2")).contains("labels");
        database.execute("DROP TABLE metatables.catalog__revision_step CASCADE; DROP TABLE " + ROWS + " CASCADE");
        assertThat(catchThrowable(this::attach)).isInstanceOf(FindingException.class);
        assertThat(migrations().current().tables()).isEmpty();
        assertThat(catchThrowable(() -> upgrade("2"))).isInstanceOf(FindingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind = 'LOST'", "reached = '9999'", "message = E'\\u001b'", "namespace = 'x'"})
    void stepsThatAreNone(String damage) {
        database.execute(
                "ALTER TABLE metatables.catalog__revision_step DROP CONSTRAINT ck__catalog__revision_step__kind;"
                        + " UPDATE metatables.catalog__revision_step SET " + damage);

        assertThat(upgrade("2").mended()).isZero();
        assertThat(upgrade("2").tables()).hasSize(3);
    }

    private void tamper(String damage) {
        database.execute("UPDATE " + ROWS + " SET " + damage + " WHERE identifier = 'Issuer'");
    }

    private void assertHealed() {
        assertThat(upgrade("2").to()).isEqualTo("0002");
        attach();
        assertThat(database.query("SELECT description || labels || contract FROM " + ROWS
                        + " WHERE identifier = 'Issuer' AND physical_name = 'tm__issuer' AND status = 'ACTIVE'"
                        + " AND management_mode = 'MANAGED' AND kind = 'meta-table' AND uid IS NOT NULL"
                        + " AND namespace = 'test.markets' AND physical_schema = 'tm_reference'"
                        + " AND contract ->> 'kind' = kind AND labels IS NOT NULL"))
                .hasSize(1);
        assertThat(upgrade("2").mended()).isZero();
    }

    private List<?> attach() {
        return MetaTables.startEngine(TestRegistry.of(history.head()), database.dataSource())
                .tables();
    }

    private MigrationResult upgrade(String target) {
        return migrations().upgrade(MigrationTarget.parse(target), MigrationListener.NONE);
    }

    private Migrations migrations() {
        return Migrations.of(TestRegistry.of(history.head()), history.classLoader(), database.dataSource());
    }
}
