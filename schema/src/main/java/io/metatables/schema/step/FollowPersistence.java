package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.QualifiedName;

/**
 * A sequence that a column of an unlogged table has come to own becomes unlogged too, as it would be if PostgreSQL had made it
 * with the table: from release 15 on.
 *
 * @param table the table, unlogged before or after the revision
 * @param sequence the sequence
 */
public record FollowPersistence(TableRef table, QualifiedName sequence) implements Step {

    @Override
    public String describe() {
        return "keep sequence " + sequence + " as " + table.identifier() + " is kept";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFollowPersistence(this);
    }
}
