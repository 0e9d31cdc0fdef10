package io.metatables.schema.diff;

import io.metatables.schema.model.NamedObject;

/**
 * A table gets a constraint or an index.
 *
 * @param table the table
 * @param object the constraint or index
 */
public record AddObject(TableRef table, NamedObject object) implements ObjectChange {

    @Override
    public String describe() {
        return "add " + object.accept(new ObjectNoun()) + " " + object.name() + " on " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropObject(table, object), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ObjectChange.Visitor<R> visitor) {
        return visitor.visitAddObject(this);
    }
}
