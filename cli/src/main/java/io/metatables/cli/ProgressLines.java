package io.metatables.cli;

import io.metatables.cli.output.Presentation;
import io.metatables.runtime.activity.Activity;
import io.metatables.runtime.activity.Activity.Progress;
import io.metatables.runtime.activity.Blocker;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A line for each revision and for each wait; and what the server does for long meanwhile, where it is shown. */
final class ProgressLines implements MigrationListener {
    private final Presentation presentation;

    @Nullable
    private volatile RevisionStep current;

    ProgressLines(Presentation presentation) {
        this.presentation = presentation;
    }

    @Override
    public void waiting(String holder, Duration waited) {
        presentation.progress("Waiting for " + holder + ", " + Durations.text(waited) + " so far.");
    }

    @Override
    public void revisionStarted(RevisionStep step) {
        current = step;
    }

    @Override
    public void retrying(RevisionStep step, int attempt, Duration pause) {
        presentation.progress(name(step) + " ... others are in the way; attempt " + attempt + " failed, next in "
                + Durations.text(pause));
    }

    @Override
    public void working(Activity activity) {
        RevisionStep step = current;
        presentation.status((step == null ? "" : name(step) + " ... ") + Durations.text(activity.elapsed()) + ": "
                + activity.statement()
                + activity.progress()
                        .map(Progress::describe)
                        .map(text -> "; " + text)
                        .orElse("")
                + activity.blockers().stream()
                        .findFirst()
                        .map(Blocker::describe)
                        .map(text -> "; waits for " + text)
                        .orElse(""));
    }

    @Override
    public void revisionFinished(RevisionStep step, Duration elapsed) {
        String done = step.direction() == RevisionStep.Direction.UP ? "applied" : "taken back";
        presentation.progress(name(step) + " ... " + done + " in " + Durations.text(elapsed));
    }

    private static String name(RevisionStep step) {
        return step.number() + " " + step.message();
    }
}
