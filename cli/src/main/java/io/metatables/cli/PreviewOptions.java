package io.metatables.cli;

import io.metatables.cli.output.Answer;
import io.metatables.runtime.migrate.PlannedRun;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** To be shown what a verb would do, instead of its being done. */
final class PreviewOptions {

    /** Of the two, one at most. */
    static final class Form {
        @Option(
                names = "--plan",
                order = 20,
                description = "Show each step with its locks, scans and rows; run nothing.")
        boolean plan;

        @Option(names = "--sql", order = 21, description = "Print exactly what would run, as one script; run nothing.")
        boolean sql;
    }

    @ArgGroup(exclusive = true)
    @Nullable
    Form form;

    /** What is shown instead of doing it; empty: it is to be done. */
    Optional<Answer> answer(String command, Supplier<PlannedRun> run) {
        if (form == null) {
            return Optional.empty();
        }
        PlannedRun planned = run.get();
        return Optional.of(form.sql ? new ScriptAnswer(command, planned.script()) : new PlanAnswer(command, planned));
    }
}
