package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A partition gets another comment.
 *
 * @param table the table
 * @param partition the physical name of the partition
 * @param from the comment until now; null: none
 * @param to the comment from now on; null: none
 */
public record CommentPartition(
        TableRef table,
        QualifiedName partition,
        @Nullable String from,
        @Nullable String to) implements TableChange {

    @Override
    public String describe() {
        return "change comment of partition " + partition;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CommentPartition(table, partition, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitCommentPartition(this);
    }
}
