package io.metatables.schema.diff;

import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;

/**
 * Something else is said of a constraint or an index that stays as it is.
 *
 * @param table the table
 * @param object the constraint or index, under its new name
 * @param from what was said until now
 * @param to what is said from now on
 */
public record MarkObject(TableRef table, NamedObject object, ObjectMarks from, ObjectMarks to) implements ObjectChange {

    @Override
    public String describe() {
        return verb() + object.accept(new ObjectNoun()) + " " + object.name() + " on " + table.identifier();
    }

    private String verb() {
        if (takesAway()) {
            return "unmark ";
        }
        boolean comment = from.clustered() == to.clustered() && from.replicaIdentity() == to.replicaIdentity();
        return comment ? "change comment of " : "mark ";
    }

    /**
     * Whether the table loses its one mark of a kind: that is done before its columns change, all else after.
     *
     * @return whether the object is no longer the one of the table
     */
    public boolean takesAway() {
        return (from.clustered() && !to.clustered()) || (from.replicaIdentity() && !to.replicaIdentity());
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new MarkObject(table, object, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ObjectChange.Visitor<R> visitor) {
        return visitor.visitMarkObject(this);
    }
}
