package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.TransitionalColumn;

/**
 * A column and its twin exchange their names. The column takes its keys, indexes and all else along; its twin stands for it under the
 * former name from then on.
 *
 * @param table the table
 * @param former the former name, and the one that the column has from then on
 */
public record SwapTwin(TableRef table, TransitionalColumn former) implements Step {

    @Override
    public String describe() {
        return "rename column " + table.identifier() + "." + former.name() + " to " + former.column()
                + ", and its twin to " + former.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSwapTwin(this);
    }
}
