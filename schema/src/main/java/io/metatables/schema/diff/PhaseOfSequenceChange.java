package io.metatables.schema.diff;

import static io.metatables.schema.diff.ChangePhase.CREATE_SEQUENCE;
import static io.metatables.schema.diff.ChangePhase.DESCRIBE;
import static io.metatables.schema.diff.ChangePhase.DROP_SEQUENCE;

/** When each change to a sequence is made. */
final class PhaseOfSequenceChange implements SequenceChange.Visitor<ChangePhase> {
    @Override
    public ChangePhase visitCreateSequence(CreateSequence change) {
        return CREATE_SEQUENCE;
    }

    @Override
    public ChangePhase visitDropSequence(DropSequence change) {
        return DROP_SEQUENCE;
    }

    @Override
    public ChangePhase visitChangeSequence(ChangeSequence change) {
        return CREATE_SEQUENCE;
    }

    @Override
    public ChangePhase visitCommentSequence(CommentSequence change) {
        return DESCRIBE;
    }

    @Override
    public ChangePhase visitNoteSequence(NoteSequence change) {
        return CREATE_SEQUENCE;
    }
}
