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
        return table.care().external()
                ? "forget table " + table.identifier() + ", which is made and altered elsewhere"
                : "drop table " + table.identifier();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CreateTable(table), table.care().external() ? Honesty.EXACT : Honesty.STRUCTURE_ONLY);
    }

    @Override
    public Optional<String> dropName() {
        return table.care().external() ? Optional.empty() : Optional.of(table.identifier());
    }

    @Override
    public <R> R accept(TableChange.Visitor<R> visitor) {
        return visitor.visitDropTable(this);
    }
}
