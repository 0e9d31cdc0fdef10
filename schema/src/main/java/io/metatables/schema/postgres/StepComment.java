package io.metatables.schema.postgres;

import io.metatables.schema.hazard.Hazard;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.plan.LockMode;
import io.metatables.schema.plan.PlannedStep;
import io.metatables.schema.plan.StepCost;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a script says of a step before its statements.
 *
 * @param honestyLabel what the honesty of the step is about
 */
record StepComment(String honestyLabel) {
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R|\\p{Cntrl}");

    List<String> lines(PlannedStep step) {
        List<String> lines = new ArrayList<>();
        lines.add(line(step.description()));
        lines.add(line(
                cost(step.cost()) + "; " + honestyLabel + ": " + step.honesty().label()));
        for (Hazard hazard : step.hazards()) {
            lines.add(line("hazard " + hazard.code().code() + ": " + hazard.text()));
        }
        return lines;
    }

    private static String cost(StepCost cost) {
        return "lock: " + lock(cost) + "; scans: " + yesOrNo(cost.scans()) + "; rewrites: " + yesOrNo(cost.rewrites());
    }

    private static String lock(StepCost cost) {
        @Nullable LockMode lock = cost.lock();
        return lock == null
                ? "none"
                : lock.label() + " on "
                        + cost.locked().stream().map(QualifiedName::toString).collect(Collectors.joining(", "));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    /** A name may hold a line break, which must not end the comment. */
    static String line(String text) {
        return "-- " + LINE_BREAKS.matcher(text).replaceAll(" ");
    }
}
