package io.metatables.runtime.kill;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.MigrationTarget;
import io.metatables.runtime.testing.HistoryBuilder;
import io.metatables.runtime.testing.Schemas;
import io.metatables.runtime.testing.TestDatabase;
import io.metatables.runtime.testing.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many replicas of a service as one likes may upgrade when they start. */
@Tag("database")
class ManyProcessesTest {
    private static final int PROCESSES = 16;

    @TempDir
    Path folder;

    private final TestDatabase database = TestServer.newDatabase();

    @Test
    void oneAppliesAndNoneFails() throws Exception {
        HistoryBuilder history = Schemas.history(folder);

        assertThat(upgradeAtOnce(history))
                .as("an empty database")
                .containsOnlyOnce("3 steps")
                .containsOnly("3 steps", "0 steps");

        MigrationProcess.migrations(database.dataSource(), folder, history.folder())
                .downgrade(MigrationTarget.parse("1"), MigrationListener.NONE);
        assertThat(upgradeAtOnce(history))
                .as("one that is behind")
                .containsOnlyOnce("2 steps")
                .containsOnly("2 steps", "0 steps");
    }

    private List<String> upgradeAtOnce(HistoryBuilder history) throws InterruptedException {
        List<MigrationProcess> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(MigrationProcess.start(database.url(), folder, history.folder(), "upgrade", "head"));
        }
        List<String> outputs = new ArrayList<>();
        for (MigrationProcess process : processes) {
            process.awaitReady();
            outputs.add(process.output());
            assertThat(process.exitCode()).as(outputs.toString()).isZero();
        }
        return outputs;
    }
}
