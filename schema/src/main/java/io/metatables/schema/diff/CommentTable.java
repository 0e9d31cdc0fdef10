package io.metatables.schema.diff;

import org.jspecify.annotations.Nullable;

/**
 * A table gets another comment.
 *
 * @param table the table
 * @param from the comment until now; null: none
 * @param to the comment from now on; null: none
 */
public record CommentTable(
        TableRef table, @Nullable String from, @Nullable String to) implements TableChange {

    @Override
    public String describe() {
        return "change comment of " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CommentTable(table, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitCommentTable(this);
    }
}
