package io.metatables.schema.plan;

import io.metatables.schema.diff.ChangeSequence;
import io.metatables.schema.diff.CommentSequence;
import io.metatables.schema.diff.CreateSequence;
import io.metatables.schema.diff.DropSequence;
import io.metatables.schema.diff.NoteSequence;
import io.metatables.schema.diff.SequenceChange;

/** What a change to a sequence costs. */
final class SequenceChangeCost implements SequenceChange.Visitor<StepCost> {
    @Override
    public StepCost visitCreateSequence(CreateSequence change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitDropSequence(DropSequence change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.sequence().qualifiedName());
    }

    @Override
    public StepCost visitChangeSequence(ChangeSequence change) {
        return StepCost.brief(LockMode.SHARE_ROW_EXCLUSIVE, change.sequence());
    }

    @Override
    public StepCost visitCommentSequence(CommentSequence change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitNoteSequence(NoteSequence change) {
        return StepCost.NONE;
    }
}
