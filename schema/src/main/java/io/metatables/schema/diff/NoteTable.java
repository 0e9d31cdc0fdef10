package io.metatables.schema.diff;

import io.metatables.schema.model.Table;

/**
 * Somebody else alters a table, or hands it over, or takes it over; the revision only notes what it is from now on.
 *
 * @param from the table until now
 * @param to the table from now on
 */
public record NoteTable(Table from, Table to) implements TableChange {

    @Override
    public String describe() {
        return "note table " + to.identifier() + ", which is made and altered elsewhere";
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new NoteTable(to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitNoteTable(this);
    }
}
