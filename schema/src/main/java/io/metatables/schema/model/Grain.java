package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What tells the rows of a time-index table apart.
 *
 * @param timeIndex the column of the point in time
 * @param dimensions the other columns, in their order
 * @param cadence the usual distance of two points in time
 */
public record Grain(String timeIndex, List<String> dimensions, Cadence cadence) {

    /** Copies the list. */
    public Grain {
        dimensions = List.copyOf(dimensions);
    }

    /**
     * The columns of the grain.
     *
     * @return the time index, then the dimensions
     */
    public List<String> columns() {
        List<String> columns = new ArrayList<>();
        columns.add(timeIndex);
        columns.addAll(dimensions);
        return List.copyOf(columns);
    }
}
