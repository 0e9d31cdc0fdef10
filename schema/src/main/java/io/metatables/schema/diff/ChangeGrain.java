package io.metatables.schema.diff;

import io.metatables.schema.model.Grain;
import io.metatables.schema.model.TableKind;
import org.jspecify.annotations.Nullable;

/**
 * A table gets another grain or cadence, or becomes one of the other kind. Only the catalog knows of it: the columns and the
 * unique index are changes of their own.
 *
 * @param table the table
 * @param from the grain until now; null: a meta table
 * @param to the grain from now on; null: a meta table
 */
public record ChangeGrain(
        TableRef table, @Nullable Grain from, @Nullable Grain to) implements TableChange {

    @Override
    public String describe() {
        if (from == null || to == null) {
            TableKind kind = to == null ? TableKind.META_TABLE : TableKind.TIME_INDEX_TABLE;
            return "change kind of " + table.identifier() + " to " + kind.label();
        }
        return from.cadence() == to.cadence()
                ? "change grain of " + table.identifier() + " to (" + String.join(", ", to.columns()) + ")"
                : "change cadence of " + table.identifier() + " to "
                        + to.cadence().code();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeGrain(table, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitChangeGrain(this);
    }
}
