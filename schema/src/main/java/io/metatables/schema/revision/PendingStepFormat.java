package io.metatables.schema.revision;

import io.metatables.schema.snapshot.JsonLine;
import io.metatables.schema.snapshot.JsonPage;
import io.metatables.schema.snapshot.JsonRecord;
import java.util.List;

/** The steps in the manifest of a pending revision: one line each. */
final class PendingStepFormat {
    private static final String KEY = "steps";

    private PendingStepFormat() {}

    static void write(JsonPage page, List<PendingStep> steps) {
        page.lines(KEY, steps.stream().map(PendingStepFormat::line).toList());
    }

    private static String line(PendingStep step) {
        return new JsonLine()
                .number("part", step.part())
                .text("text", step.text())
                .text("lock", step.lock())
                .texts("locked", step.locked())
                .truth("scans", step.scans())
                .truth("rewrites", step.rewrites())
                .text("reverse", step.reverse())
                .lines(
                        "hazards",
                        step.hazards().stream()
                                .map(hazard -> new JsonLine()
                                        .text("code", hazard.code())
                                        .text("text", hazard.text()))
                                .toList())
                .toString();
    }

    static List<PendingStep> read(JsonRecord manifest) {
        return manifest.records(KEY, PendingStepFormat::step);
    }

    private static PendingStep step(JsonRecord step) {
        return new PendingStep(
                step.number("part"),
                step.text("text"),
                step.optionalText("lock").orElse(null),
                step.texts("locked"),
                step.truth("scans"),
                step.truth("rewrites"),
                step.text("reverse"),
                step.records("hazards", hazard -> new PendingHazard(hazard.text("code"), hazard.text("text"))));
    }
}
