package io.metatables.schema.diff;

import org.jspecify.annotations.Nullable;

/**
 * A column gets another comment.
 *
 * @param table the table
 * @param column the name of the column
 * @param from the comment until now; null: none
 * @param to the comment from now on; null: none
 */
public record CommentColumn(
        TableRef table,
        String column,
        @Nullable String from,
        @Nullable String to) implements ColumnChange {

    @Override
    public String describe() {
        return "change comment of " + table.identifier() + "." + column;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CommentColumn(table, column, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitCommentColumn(this);
    }
}
