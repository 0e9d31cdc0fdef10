package io.metatables.schema.revision;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.plan.LockMode;
import io.metatables.schema.plan.MigrationPlan;
import io.metatables.schema.plan.PlannedStep;
import io.metatables.schema.plan.StepCost;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of the steps of a plan what a person wants to know before accepting them. The only reader of planned steps here. */
final class PendingSteps {
    private PendingSteps() {}

    static List<PendingStep> of(MigrationPlan plan) {
        List<PendingStep> steps = new ArrayList<>();
        for (int i = 0; i < plan.parts().size(); i++) {
            for (PlannedStep step : plan.parts().get(i).up().steps()) {
                steps.add(step(i + 1, step));
            }
        }
        return steps;
    }

    private static PendingStep step(int part, PlannedStep step) {
        StepCost cost = step.cost();
        @Nullable LockMode lock = cost.lock();
        return new PendingStep(
                part,
                step.description(),
                lock == null ? null : lock.label(),
                cost.locked().stream().map(QualifiedName::toString).toList(),
                cost.scans(),
                cost.rewrites(),
                step.honesty().label(),
                step.hazards().stream()
                        .map(hazard -> new PendingHazard(hazard.code().code(), hazard.text()))
                        .toList());
    }
}
