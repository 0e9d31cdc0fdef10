package io.metatables.schema.step;

import io.metatables.schema.model.QualifiedName;

/**
 * A table that was a partition becomes one again, with the rows that it has; nothing is done if it is one.
 *
 * @param parent the partitioned table
 * @param partition the table
 * @param bound the rows that it holds, as in the model
 */
public record AttachDetached(QualifiedName parent, QualifiedName partition, String bound) implements Step {

    @Override
    public String describe() {
        return "attach partition " + partition + " to " + parent + " if it is not";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAttachDetached(this);
    }
}
