package io.metatables.schema.diff;

import io.metatables.schema.model.NamedObject;

/**
 * A constraint or an index gets another name and stays the same otherwise.
 *
 * @param table the table
 * @param object the constraint or index, under its name until now
 * @param to its name from now on
 */
public record RenameObject(TableRef table, NamedObject object, String to) implements ObjectChange {

    @Override
    public String describe() {
        return "rename " + object.accept(new ObjectNoun()) + " " + object.name() + " to " + to + " on "
                + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new RenameObject(table, object.withName(to), object.name()), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ObjectChange.Visitor<R> visitor) {
        return visitor.visitRenameObject(this);
    }
}
