package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * A view comes under the former name of a table, through which the rows can be read and written. It shows the columns that the table has
 * when it comes.
 *
 * @param table the table
 * @param former the identifier that the table had; empty: nobody knows it any more
 * @param view its former physical name
 */
public record AddFormerView(TableRef table, Optional<String> former, QualifiedName view) implements TransitionChange {

    @Override
    public String describe() {
        return "add former name " + view + " of table " + table.identifier();
    }

    @Override
    public Optional<String> lastingMarker() {
        return former.flatMap(identifier -> new RenameTable(new TableRef(identifier, view), table).marker());
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropFormerView(table, view), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TransitionChange.Visitor<R> visitor) {
        return visitor.visitAddFormerView(this);
    }
}
