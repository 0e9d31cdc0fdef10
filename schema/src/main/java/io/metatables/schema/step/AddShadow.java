package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.script.Mark;
import java.util.Optional;

/**
 * A column of another type is added beside the one that it will replace, and a trigger that keeps it up to date in each row that is
 * written from then on.
 *
 * @param table the table
 * @param source the column that will be replaced
 * @param from its type until then
 * @param shadow the column that will replace it: without default, and nullable as yet
 * @param conversion what a person has to say of how a value becomes one of the other type; empty: PostgreSQL loses nothing
 */
public record AddShadow(TableRef table, String source, ColumnType from, Column shadow, Optional<Mark> conversion)
        implements Step {

    @Override
    public String describe() {
        return "add a column that will replace " + table.identifier() + "." + source + " as " + shadow.type();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAddShadow(this);
    }
}
