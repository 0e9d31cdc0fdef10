package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table has only for a release that still uses former names. It holds nothing of its own, and is no part of the contract.
 *
 * @param columns columns under former names, sorted by name
 * @param view the view that shows the table under its former name; null: none
 */
public record Transitional(
        List<TransitionalColumn> columns, @Nullable QualifiedName view) {
    /** What nearly all tables have: nothing. */
    public static final Transitional NONE = new Transitional(List.of(), null);

    /** Copies and sorts. */
    public Transitional {
        List<TransitionalColumn> sorted = new ArrayList<>(columns);
        sorted.sort(Comparator.comparing(TransitionalColumn::name));
        columns = List.copyOf(sorted);
    }

    /**
     * Whether it is nothing.
     *
     * @return true for a table without former names
     */
    public boolean isEmpty() {
        return columns.isEmpty() && view == null;
    }

    /**
     * The same instance for all that is nothing, so that comparing tables is quick.
     *
     * @return an equal value
     */
    Transitional shared() {
        return isEmpty() ? NONE : this;
    }

    /**
     * Finds a column by its former name.
     *
     * @param name the former name
     * @return empty if there is none
     */
    public Optional<TransitionalColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * The same view with other columns.
     *
     * @param newColumns in any order
     * @return what differs in its columns only
     */
    public Transitional withColumns(List<TransitionalColumn> newColumns) {
        return new Transitional(newColumns, view);
    }

    /**
     * The same columns with another view.
     *
     * @param newView its name; null: none
     * @return what differs in its view only
     */
    public Transitional withView(@Nullable QualifiedName newView) {
        return new Transitional(columns, newView);
    }
}
