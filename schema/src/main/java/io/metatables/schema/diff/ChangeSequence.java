package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;

/**
 * A sequence gets other numbers. It goes on from where it is.
 *
 * @param sequence the physical name
 * @param from the numbers until now
 * @param to the numbers from now on
 */
public record ChangeSequence(QualifiedName sequence, SequenceOptions from, SequenceOptions to)
        implements SequenceChange {

    @Override
    public String describe() {
        return "change sequence " + sequence;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeSequence(sequence, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(SequenceChange.Visitor<R> visitor) {
        return visitor.visitChangeSequence(this);
    }
}
