package io.metatables.schema.plan;

import io.metatables.schema.diff.CreateExtension;
import io.metatables.schema.diff.ExtensionChange;
import io.metatables.schema.diff.KeepExtension;
import io.metatables.schema.diff.MoveExtension;

/** What a change to an extension costs. */
final class ExtensionChangeCost implements ExtensionChange.Visitor<StepCost> {
    @Override
    public StepCost visitCreateExtension(CreateExtension change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitKeepExtension(KeepExtension change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitMoveExtension(MoveExtension change) {
        return StepCost.NONE;
    }
}
