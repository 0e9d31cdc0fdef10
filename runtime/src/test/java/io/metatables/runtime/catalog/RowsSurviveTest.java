package io.metatables.runtime.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.testing.SampleRows;
import io.metatables.runtime.testing.ScriptRun;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.testing.SchemaPair;
import io.metatables.schema.testing.SchemaPairs;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random pairs of schemas whose tables have rows: no row is lost that the change doesn't name, whether it succeeds or is refused by
 * what is in the rows.
 */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsSurviveTest {
    /** How many; the nightly profile has more. */
    private static final long PAIRS = Long.getLong("roundtrip.pairs", 200) / 4;
    /** What is in the rows stands against a change: they are duplicates, too long, null, without counterpart. */
    private static final Set<String> DATA = Set.of("22", "23");

    private TestDatabase database;
    private int changed;
    private int rows;

    @BeforeAll
    void makeDatabase() {
        database = TestServer.newDatabase();
    }

    @AfterAll
    void hadSomethingToLose() {
        assertThat(changed).as("changes that succeeded with rows").isGreaterThanOrEqualTo((int) PAIRS / 5);
        assertThat(rows).as("rows").isGreaterThan((int) PAIRS);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PAIRS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noRowIsLost(long seed) throws SQLException {
        SchemaPair pair = SchemaPairs.random(seed);
        for (String schema : database.query("SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%'"
                + " AND nspname <> 'information_schema'")) {
            database.execute("DROP SCHEMA \"" + schema + "\" CASCADE");
        }
        database.execute("CREATE SCHEMA public");
        DatabaseSchema empty =
                DatabaseSchema.empty(pair.from().namespace(), pair.from().prefix());
        new ScriptRun(database).up(script(SchemaDiffer.diff(empty, pair.from(), Renames.NONE), empty, pair.from()));
        SampleRows samples = new SampleRows(database);
        Map<String, Integer> before = samples.insert(pair.from());
        rows += before.values().stream().mapToInt(Integer::intValue).sum();

        List<SchemaChange> changes = SchemaDiffer.diff(pair.from(), pair.to(), pair.renames());
        apply(script(changes, pair.from(), pair.to()));

        Set<String> dropped = changes.stream()
                .filter(DropTable.class::isInstance)
                .map(change -> ((DropTable) change).table().identifier())
                .collect(Collectors.toSet());
        before.forEach((identifier, count) -> {
            if (!dropped.contains(identifier)) {
                assertThat(count(samples, pair, identifier)).as(identifier).isEqualTo(count);
            }
        });
    }

    private void apply(RevisionScript script) throws SQLException {
        try {
            new ScriptRun(database).up(script);
            changed++;
        } catch (SQLException e) {
            assertThat(DATA).as(e.getMessage()).contains(e.getSQLState().substring(0, 2));
        }
    }

    /** A change that was refused on its way may have renamed the table already. */
    private static int count(SampleRows samples, SchemaPair pair, String identifier) {
        Map<String, String> newByOld = new HashMap<>();
        pair.renames().tables().forEach((now, former) -> newByOld.put(former, now));
        Table later = pair.to().tablesByIdentifier().get(newByOld.getOrDefault(identifier, identifier));
        QualifiedName earlierName =
                pair.from().tablesByIdentifier().get(identifier).name();
        return samples.count(later != null && samples.has(later.name()) ? later.name() : earlierName);
    }

    private static RevisionScript script(List<SchemaChange> changes, DatabaseSchema from, DatabaseSchema to) {
        return PostgresRenderer.render(MigrationPlanner.plan(changes, from, to));
    }
}
