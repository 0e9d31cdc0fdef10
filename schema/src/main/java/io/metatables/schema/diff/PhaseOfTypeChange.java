package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.ADD_LABEL;
import static io.metatables.schema.diff.ChangePhase.CREATE_TYPE;
import static io.metatables.schema.diff.ChangePhase.DESCRIBE;
import static io.metatables.schema.diff.ChangePhase.DROP_TYPE;
import static io.metatables.schema.diff.ChangePhase.EXTEND_TYPE;
import static io.metatables.schema.diff.ChangePhase.REDUCE_TYPE;
import static io.metatables.schema.diff.ChangePhase.RENAME_TYPE;

/** When each change to a type is made. */
final class PhaseOfTypeChange implements TypeChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitCreateType(CreateType change) {
        return CREATE_TYPE;
    }

    @Override
    public ChangePhase visitDropType(DropType change) {
        return DROP_TYPE;
    }

    @Override
    public ChangePhase visitRenameType(RenameType change) {
        return RENAME_TYPE;
    }

    @Override
    public ChangePhase visitCommentType(CommentType change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitNoteType(NoteType change) {
        return RENAME_TYPE;
    }

    @Override
    public ChangePhase visitAddEnumLabel(AddEnumLabel change) {
        return ADD_LABEL;
    }

    @Override
    public ChangePhase visitKeepEnumLabel(KeepEnumLabel change) {
        return ADD_LABEL;
    }

    @Override
    public ChangePhase visitRenameEnumLabel(RenameEnumLabel change) {
        return RENAME_TYPE;
    }

    @Override
    public ChangePhase visitChangeDomainDefault(ChangeDomainDefault change) {
        return change.to() == null ? REDUCE_TYPE : EXTEND_TYPE;
    }

    @Override
    public ChangePhase visitChangeDomainNull(ChangeDomainNull change) {
        return EXTEND_TYPE;
    }

    @Override
    public ChangePhase visitAddDomainCheck(AddDomainCheck change) {
        return EXTEND_TYPE;
    }

    @Override
    public ChangePhase visitDropDomainCheck(DropDomainCheck change) {
        return REDUCE_TYPE;
    }

    @Override
    public ChangePhase visitRenameAttribute(RenameAttribute change) {
        return RENAME_TYPE;
    }

    @Override
    public ChangePhase visitAddAttribute(AddAttribute change) {
        return EXTEND_TYPE;
    }

    @Override
    public ChangePhase visitDropAttribute(DropAttribute change) {
        return REDUCE_TYPE;
    }

    @Override
    public ChangePhase visitChangeAttribute(ChangeAttribute change) {
        return EXTEND_TYPE;
    }
}
