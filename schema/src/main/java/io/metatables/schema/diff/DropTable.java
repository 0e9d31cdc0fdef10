package io.metatables.schema.diff;

import io.metatables.schema.model.Table;
import java.util.Optional;

/**
 * A table disappears, with its rows.
 *
 * @param table the table as it was
 */
public record DropTable(Table table) implements TableChange {

    @Override
    public String describe() {
        return "drop table " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CreateTable(table), Honesty.STRUCTURE_ONLY);
    }

    @Override
    public Optional<String> dropName() {
        return Optional.of(table.identifier());
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitDropTable(this);
    }
}
