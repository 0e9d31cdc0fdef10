package io.metatables.schema.diff;

import io.metatables.schema.model.Sequence;

/**
 * A sequence appears.
 *
 * @param sequence the sequence
 */
public record CreateSequence(Sequence sequence) implements SequenceChange {

    @Override
    public String describe() {
        return "create sequence " + sequence.qualifiedName();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropSequence(sequence), Honesty.EXACT);
    }

    @Override
    public <R> R accept(SequenceChange.Visitor<R> visitor) {
        return visitor.visitCreateSequence(this);
    }
}
