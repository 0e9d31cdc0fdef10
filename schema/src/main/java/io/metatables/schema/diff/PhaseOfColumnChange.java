package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.ADD_COLUMN;
import static io.metatables.schema.diff.ChangePhase.CHANGE_COLUMN;
import static io.metatables.schema.diff.ChangePhase.CHANGE_TYPE;
import static io.metatables.schema.diff.ChangePhase.DESCRIBE;
import static io.metatables.schema.diff.ChangePhase.DROP_COLUMN;
import static io.metatables.schema.diff.ChangePhase.DROP_DEFAULT;
import static io.metatables.schema.diff.ChangePhase.RENAME_COLUMN;

/** When each change to a column is made. */
final class PhaseOfColumnChange implements ColumnChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitAddColumn(AddColumn change) {
        return ADD_COLUMN;
    }

    @Override
    public ChangePhase visitDropColumn(DropColumn change) {
        return DROP_COLUMN;
    }

    @Override
    public ChangePhase visitRenameColumn(RenameColumn change) {
        return RENAME_COLUMN;
    }

    @Override
    public ChangePhase visitChangeType(ChangeType change) {
        return CHANGE_TYPE;
    }

    @Override
    public ChangePhase visitSetNotNull(SetNotNull change) {
        return CHANGE_COLUMN;
    }

    @Override
    public ChangePhase visitDropNotNull(DropNotNull change) {
        return CHANGE_COLUMN;
    }

    @Override
    public ChangePhase visitChangeDefault(ChangeDefault change) {
        return change.to() == null ? DROP_DEFAULT : CHANGE_COLUMN;
    }

    @Override
    public ChangePhase visitCommentColumn(CommentColumn change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitChangeGeneration(ChangeGeneration change) {
        return change.to() == null ? DROP_DEFAULT : CHANGE_COLUMN;
    }

    @Override
    public ChangePhase visitChangeCollation(ChangeCollation change) {
        return CHANGE_TYPE;
    }

    @Override
    public ChangePhase visitChangeColumnStorage(ChangeColumnStorage change) {
        return change.to().isDefault() ? DROP_DEFAULT : CHANGE_COLUMN;
    }
}
