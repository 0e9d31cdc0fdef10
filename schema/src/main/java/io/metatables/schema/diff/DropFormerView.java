package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * A view under the former name of a table goes. It holds no rows, so that nothing is lost.
 *
 * @param table the table
 * @param view its former physical name
 */
public record DropFormerView(TableRef table, QualifiedName view) implements TransitionChange {

    @Override
    public String describe() {
        return "drop former name " + view + " of table " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddFormerView(table, Optional.empty(), view), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TransitionChange.Visitor<R> visitor) {
        return visitor.visitDropFormerView(this);
    }
}
