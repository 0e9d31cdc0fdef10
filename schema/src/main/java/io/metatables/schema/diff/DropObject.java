package io.metatables.schema.diff;

import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;

/**
 * A table loses a constraint or an index.
 *
 * @param table the table
 * @param object the constraint or index
 * @param marks what is said of it beside its definition
 */
public record DropObject(TableRef table, NamedObject object, ObjectMarks marks) implements ObjectChange {

    /**
     * A change of an object of which nothing else is said.
     *
     * @param table the table
     * @param object the constraint or index
     */
    public DropObject(TableRef table, NamedObject object) {
        this(table, object, ObjectMarks.NONE);
    }

    @Override
    public String describe() {
        return "drop " + object.accept(new ObjectNoun()) + " " + object.name() + " on " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddObject(table, object, marks), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ObjectChange.Visitor<R> visitor) {
        return visitor.visitDropObject(this);
    }
}
