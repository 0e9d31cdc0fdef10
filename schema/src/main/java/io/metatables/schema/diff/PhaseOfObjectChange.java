package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.ADD_FOREIGN_KEY;
import static io.metatables.schema.diff.ChangePhase.ADD_OBJECT;
import static io.metatables.schema.diff.ChangePhase.DESCRIBE;
import static io.metatables.schema.diff.ChangePhase.DROP_FOREIGN_KEY;
import static io.metatables.schema.diff.ChangePhase.DROP_OBJECT;
import static io.metatables.schema.diff.ChangePhase.RENAME_OBJECT;
import static io.metatables.schema.diff.ChangePhase.TAKE_MARK;

import io.metatables.schema.model.ForeignKey;

/** When each change to a constraint or an index is made. */
final class PhaseOfObjectChange implements ObjectChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitAddObject(AddObject change) {
        return change.object() instanceof ForeignKey ? ADD_FOREIGN_KEY : ADD_OBJECT;
    }

    @Override
    public ChangePhase visitDropObject(DropObject change) {
        return change.object() instanceof ForeignKey ? DROP_FOREIGN_KEY : DROP_OBJECT;
    }

    @Override
    public ChangePhase visitRenameObject(RenameObject change) {
        return RENAME_OBJECT;
    }

    @Override
    public ChangePhase visitMarkObject(MarkObject change) {
        return change.takesAway() ? TAKE_MARK : DESCRIBE;
    }
}
