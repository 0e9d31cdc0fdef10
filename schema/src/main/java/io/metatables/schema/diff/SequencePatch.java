package io.metatables.schema.diff;

import io.metatables.schema.model.Sequence;

/** Makes a change to a sequence that belongs to no column. */
final class SequencePatch implements SequenceChange.Visitor<PatchedObjects> {
    private final PatchedObjects objects;

    SequencePatch(PatchedObjects objects) {
        this.objects = objects;
    }

    @Override
    public PatchedObjects visitCreateSequence(CreateSequence change) {
        objects.add(change, change.sequence());
        return objects;
    }

    @Override
    public PatchedObjects visitDropSequence(DropSequence change) {
        objects.remove(change, change.sequence());
        return objects;
    }

    @Override
    public PatchedObjects visitChangeSequence(ChangeSequence change) {
        Sequence sequence = objects.sequence(change, change.sequence());
        PatchVisitor.expect(change, sequence.options(), change.from());
        objects.replace(sequence.withOptions(change.to()));
        return objects;
    }

    @Override
    public PatchedObjects visitCommentSequence(CommentSequence change) {
        Sequence sequence = objects.sequence(change, change.sequence());
        PatchVisitor.expect(change, sequence.description(), change.from());
        objects.replace(sequence.withDescription(change.to()));
        return objects;
    }

    @Override
    public PatchedObjects visitNoteSequence(NoteSequence change) {
        objects.remove(change, change.from());
        objects.add(change, change.to());
        return objects;
    }
}
