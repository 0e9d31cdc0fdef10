package io.metatables.schema.diff;

import java.util.List;

/**
 * A table gets other labels, which only the catalog knows.
 *
 * @param table the table
 * @param from the labels until now
 * @param to the labels from now on
 */
public record ChangeLabels(TableRef table, List<String> from, List<String> to) implements TableChange {

    /** Copies the lists. */
    public ChangeLabels {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    @Override
    public String describe() {
        return "change labels of " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeLabels(table, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitChangeLabels(this);
    }
}
