package io.metatables.schema.plan;

import io.metatables.schema.diff.AddAttribute;
import io.metatables.schema.diff.AddDomainCheck;
import io.metatables.schema.diff.AddEnumLabel;
import io.metatables.schema.diff.ChangeAttribute;
import io.metatables.schema.diff.ChangeDomainDefault;
import io.metatables.schema.diff.ChangeDomainNull;
import io.metatables.schema.diff.CommentType;
import io.metatables.schema.diff.CreateType;
import io.metatables.schema.diff.DropAttribute;
import io.metatables.schema.diff.DropDomainCheck;
import io.metatables.schema.diff.DropType;
import io.metatables.schema.diff.KeepEnumLabel;
import io.metatables.schema.diff.NoteType;
import io.metatables.schema.diff.RenameAttribute;
import io.metatables.schema.diff.RenameEnumLabel;
import io.metatables.schema.diff.RenameType;
import io.metatables.schema.diff.TypeChange;

/** What a change to a type costs. What scans rows locks the tables that have a column of the type. */
final class TypeChangeCost implements TypeChange.Visitor<StepCost> {
    @Override
    public StepCost visitCreateType(CreateType change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitDropType(DropType change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitRenameType(RenameType change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitCommentType(CommentType change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitNoteType(NoteType change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitAddEnumLabel(AddEnumLabel change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitKeepEnumLabel(KeepEnumLabel change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitRenameEnumLabel(RenameEnumLabel change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitChangeDomainDefault(ChangeDomainDefault change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitChangeDomainNull(ChangeDomainNull change) {
        return change.nullable() ? StepCost.NONE : StepCost.scanning(LockMode.SHARE, change.type());
    }

    @Override
    public StepCost visitAddDomainCheck(AddDomainCheck change) {
        return change.check().valid() ? StepCost.scanning(LockMode.SHARE, change.type()) : StepCost.NONE;
    }

    @Override
    public StepCost visitDropDomainCheck(DropDomainCheck change) {
        return StepCost.NONE;
    }

    @Override
    public StepCost visitRenameAttribute(RenameAttribute change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.type());
    }

    @Override
    public StepCost visitAddAttribute(AddAttribute change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.type());
    }

    @Override
    public StepCost visitDropAttribute(DropAttribute change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.type());
    }

    @Override
    public StepCost visitChangeAttribute(ChangeAttribute change) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, change.type());
    }
}
