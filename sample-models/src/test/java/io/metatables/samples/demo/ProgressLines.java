package io.metatables.samples.demo;

import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import java.time.Duration;

/** Shows one line for each revision that was applied or taken back. */
final class ProgressLines implements MigrationListener {
    private final Narrator narrator;

    /**
     * Makes a listener.
     *
     * @param narrator shows the lines
     */
    ProgressLines(Narrator narrator) {
        this.narrator = narrator;
    }

    @Override
    public void revisionFinished(RevisionStep step, Duration elapsed) {
        String verb = step.direction() == RevisionStep.Direction.UP ? "applied" : "taken back";
        narrator.show(String.format(
                "%-10s  %s  %-32s  %2d %s  %5d ms",
                verb,
                step.number(),
                step.message(),
                step.parts(),
                step.parts() == 1 ? "part " : "parts",
                elapsed.toMillis()));
    }
}
