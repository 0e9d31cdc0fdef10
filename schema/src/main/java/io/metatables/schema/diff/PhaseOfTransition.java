package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.ADD_OBJECT;
import static io.metatables.schema.diff.ChangePhase.DROP_OBJECT;
import static io.metatables.schema.diff.ChangePhase.RENAME_TABLE;

/** When each former name comes or goes. */
final class PhaseOfTransition implements TransitionChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitAddFormerColumn(AddFormerColumn change) {
        return ADD_OBJECT;
    }

    /** Before a column can take its name. */
    @Override
    public ChangePhase visitDropFormerColumn(DropFormerColumn change) {
        return DROP_OBJECT;
    }

    /** In one transaction with the rename, so that nobody misses the name. */
    @Override
    public ChangePhase visitAddFormerView(AddFormerView change) {
        return RENAME_TABLE;
    }

    /** Before a table can take its name, and before its columns change. */
    @Override
    public ChangePhase visitDropFormerView(DropFormerView change) {
        return DROP_OBJECT;
    }
}
