package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import java.time.Duration;

/** One line for each revision, and one for each wait. */
record ProgressLines(Presentation presentation) implements MigrationListener {
    @Override
    public void waiting(String holder, Duration waited) {
        presentation.progress("Waiting for " + holder + ", " + Durations.text(waited) + " so far.");
    }

    @Override
    public void retrying(RevisionStep step, int attempt, Duration pause) {
        presentation.progress(step.number() + " " + step.message() + " ... a table is in use; attempt " + attempt
                + " failed, next in " + Durations.text(pause));
    }

    @Override
    public void revisionFinished(RevisionStep step, Duration elapsed) {
        String done = step.direction() == RevisionStep.Direction.UP ? "applied" : "taken back";
        presentation.progress(step.number() + " " + step.message() + " ... " + done + " in " + Durations.text(elapsed));
    }
}
