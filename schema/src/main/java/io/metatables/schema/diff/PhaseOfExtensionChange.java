package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.CREATE_EXTENSION;

/** When each change to an extension is made. */
final class PhaseOfExtensionChange implements ExtensionChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitCreateExtension(CreateExtension change) {
        return CREATE_EXTENSION;
    }

    @Override
    public ChangePhase visitKeepExtension(KeepExtension change) {
        return CREATE_EXTENSION;
    }

    @Override
    public ChangePhase visitMoveExtension(MoveExtension change) {
        return CREATE_EXTENSION;
    }
}
