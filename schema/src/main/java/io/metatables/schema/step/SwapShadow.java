package io.metatables.schema.step;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.NamedObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column takes the place of another one, with the indexes that were built over it.
 *
 * @param table the table
 * @param column the column as it is from then on
 * @param shadow the name of the column that becomes it
 * @param objects the keys and indexes of the column, and the names under which their indexes were built
 */
public record SwapShadow(TableRef table, Column column, String shadow, Map<NamedObject, String> objects)
        implements Step {

    /** Copies the map, in its order. */
    public SwapShadow {
        objects = Collections.unmodifiableMap(new LinkedHashMap<>(objects));
    }

    @Override
    public String describe() {
        return "replace " + table.identifier() + "." + column.name() + " by the column of type " + column.type();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitSwapShadow(this);
    }
}
