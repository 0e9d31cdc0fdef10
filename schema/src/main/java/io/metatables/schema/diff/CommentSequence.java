package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A sequence gets another comment.
 *
 * @param sequence the physical name
 * @param from the comment until now; null: none
 * @param to the comment from now on; null: none
 */
public record CommentSequence(
        QualifiedName sequence,
        @Nullable String from,
        @Nullable String to) implements SequenceChange {

    @Override
    public String describe() {
        return "change comment of sequence " + sequence;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CommentSequence(sequence, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(SequenceChange.Visitor<R> visitor) {
        return visitor.visitCommentSequence(this);
    }
}
