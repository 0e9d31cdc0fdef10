package io.metatables.schema.plan;

import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts stages into files, one after the other: as many into one transaction as may share one. */
final class PartAssembly {
    private final RevisionScope scope;
    private final RevisionScope downScope;
    private final NewLabels labels;
    private final List<PlanPart> parts = new ArrayList<>();
    private final List<PlannedStage> current = new ArrayList<>();
    private Bundle bundle = Bundle.NOTHING;
    private LockBudget budget = new LockBudget();
    private @Nullable SchemaChange last;

    PartAssembly(RevisionScope scope, RevisionScope downScope, NewLabels labels) {
        this.scope = scope;
        this.downScope = downScope;
        this.labels = labels;
    }

    /** A stage with all that is known of its steps. */
    private record PlannedStage(List<PlannedStep> up, List<PlannedStep> down) {

        /** What takes long, or no transaction, is alone in its file: nothing waits for it, and nothing is done twice. */
        boolean isAlone() {
            return !PartScript.of(up).transactional()
                    || !PartScript.of(down).transactional()
                    || up.stream().anyMatch(step -> step.cost().reads());
        }
    }

    void add(Stage stage) {
        PlannedStage planned = new PlannedStage(
                planned(stage.up(), stage.change(), scope), planned(stage.down(), stage.change(), downScope));
        Bundle own = Bundle.of(stage.change(), planned.up(), scope);
        if (planned.isAlone()
                || !own.fitsBehind(bundle)
                || !budget.allows(stage.change(), planned.up())
                || endsForLabels(stage.change())) {
            endPart();
        }
        current.add(planned);
        budget.spend(stage.change(), planned.up());
        bundle = bundle.with(own);
        last = stage.change();
        if (planned.isAlone()) {
            endPart();
        }
    }

    /** All files; one without steps where there was no stage. */
    List<PlanPart> parts() {
        endPart();
        return parts.isEmpty()
                ? List.of(new PlanPart(PartScript.of(List.of()), PartScript.of(List.of())))
                : List.copyOf(parts);
    }

    private boolean endsForLabels(SchemaChange change) {
        return last != null && labels.separate(last, change);
    }

    private void endPart() {
        if (!current.isEmpty()) {
            List<PlannedStep> up = new ArrayList<>();
            List<PlannedStep> down = new ArrayList<>();
            for (int i = 0; i < current.size(); i++) {
                up.addAll(current.get(i).up());
                down.addAll(current.get(current.size() - 1 - i).down());
            }
            parts.add(new PlanPart(PartScript.of(up), PartScript.of(down)));
        }
        current.clear();
        bundle = Bundle.NOTHING;
        budget = new LockBudget();
        last = null;
    }

    private static List<PlannedStep> planned(List<Step> steps, SchemaChange change, RevisionScope scope) {
        List<PlannedStep> planned = new ArrayList<>();
        for (Step step : steps) {
            planned.add(new PlannedStep(
                    step,
                    step.accept(new CostOfStep(scope)),
                    change.reverse().honesty(),
                    step.accept(new HazardsOfStep(scope))));
        }
        return planned;
    }
}
