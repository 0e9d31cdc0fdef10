package io.metatables.schema.diff;

import io.metatables.schema.model.Sequence;
import java.util.Optional;

/**
 * A sequence disappears, and with it how far it had come.
 *
 * @param sequence the sequence as it was
 */
public record DropSequence(Sequence sequence) implements SequenceChange {

    @Override
    public String describe() {
        return "drop sequence " + sequence.qualifiedName();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CreateSequence(sequence), Honesty.STRUCTURE_ONLY);
    }

    @Override
    public Optional<String> dropName() {
        return Optional.of(sequence.qualifiedName().toString());
    }

    @Override
    public <R> R accept(SequenceChange.Visitor<R> visitor) {
        return visitor.visitDropSequence(this);
    }
}
