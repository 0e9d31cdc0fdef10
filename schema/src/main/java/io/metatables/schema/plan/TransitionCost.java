package io.metatables.schema.plan;

import io.metatables.schema.diff.AddFormerColumn;
import io.metatables.schema.diff.AddFormerView;
import io.metatables.schema.diff.DropFormerColumn;
import io.metatables.schema.diff.DropFormerView;
import io.metatables.schema.diff.TransitionChange;

/** What a former name that comes or goes costs; its values are filled in a step of their own. */
final class TransitionCost implements TransitionChange.Visitor<StepCost> {

    @Override
    public StepCost visitAddFormerColumn(AddFormerColumn change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitDropFormerColumn(DropFormerColumn change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.table().name());
    }

    @Override
    public StepCost visitAddFormerView(AddFormerView change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitDropFormerView(DropFormerView change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.view());
    }
}
