package io.metatables.schema.diff;

import io.metatables.schema.model.Sequence;

/**
 * Somebody else alters a sequence, or hands it over, or takes it over; the revision only notes what it is from now on.
 *
 * @param from the sequence until now
 * @param to the sequence from now on
 */
public record NoteSequence(Sequence from, Sequence to) implements SequenceChange {

    @Override
    public String describe() {
        return "note sequence " + to.qualifiedName() + ", which is made and altered elsewhere";
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new NoteSequence(to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(SequenceChange.Visitor<R> visitor) {
        return visitor.visitNoteSequence(this);
    }
}
