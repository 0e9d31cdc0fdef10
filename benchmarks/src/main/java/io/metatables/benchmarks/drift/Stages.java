package io.metatables.benchmarks.drift;

import com.sun.management.OperatingSystemMXBean;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.revision.CompiledSchema;
import io.metatables.schema.revision.RevisionHistory;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** What javac does because there is a history, alone, in a JVM that has loaded nothing of it. */
public final class Stages {
    private Stages() {}

    /**
     * Reads a history, compares it with a compiled schema, plans and renders; prints nanoseconds of processor time, of all threads:
     * for reading, and for the rest.
     *
     * @param arguments the folder with the revisions of the provider, and the file with the compiled schema
     */
    public static void main(String... arguments) {
        DatabaseSchema compiled = CompiledSchema.read(Path.of(arguments[1]));
        long begin = cpu();
        RevisionHistory history = RevisionHistory.read(
                Path.of(arguments[0]), DatabaseSchema.empty(compiled.namespace(), compiled.prefix()));
        long read = cpu();
        DatabaseSchema committed = history.snapshot().schema();
        List<SchemaChange> changes = SchemaDiffer.diff(committed, compiled, Renames.NONE);
        int parts = PostgresRenderer.render(MigrationPlanner.plan(changes, committed, compiled))
                .up()
                .size();
        System.out.println((read - begin) + " " + (cpu() - read) + " " + changes.size() + " " + parts);
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
