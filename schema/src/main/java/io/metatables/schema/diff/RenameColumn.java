package io.metatables.schema.diff;

import java.util.Optional;

/**
 * A column gets another name; constraints and indexes follow.
 *
 * @param table the table
 * @param from its name until now
 * @param to its name from now on
 */
public record RenameColumn(TableRef table, String from, String to) implements ColumnChange {

    @Override
    public String describe() {
        return "rename column " + table.identifier() + "." + from + " to " + to;
    }

    @Override
    public Optional<String> marker() {
        return Optional.of("@RenamedFrom(\"" + from + "\") of " + table.identifier() + "." + to);
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new RenameColumn(table, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ColumnChange.Visitor<R> visitor) {
        return visitor.visitRenameColumn(this);
    }
}
