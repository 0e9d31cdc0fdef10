package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.QualifiedName;

/**
 * A table that was a partition is dropped, with its rows.
 *
 * @param table the table that it was a partition of
 * @param partition the physical name
 */
public record DropDetached(TableRef table, QualifiedName partition) implements Step {

    @Override
    public String describe() {
        return "drop the former partition " + partition + " of " + table.identifier();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDropDetached(this);
    }
}
