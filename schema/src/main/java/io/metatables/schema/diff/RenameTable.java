package io.metatables.schema.diff;

import java.util.Optional;

/**
 * A table gets another identifier, another physical name, or both.
 *
 * @param from its names until now
 * @param to its names from now on
 */
public record RenameTable(TableRef from, TableRef to) implements TableChange {

    @Override
    public String describe() {
        return from.identifier().equals(to.identifier())
                ? "rename table " + to.identifier() + " from " + from.name() + " to " + to.name()
                : "rename table " + from.identifier() + " to " + to.identifier();
    }

    @Override
    public Optional<String> marker() {
        return from.identifier().equals(to.identifier())
                ? Optional.empty()
                : Optional.of("@RenamedFrom(\"" + from.identifier() + "\") of " + to.identifier());
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new RenameTable(to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitRenameTable(this);
    }
}
