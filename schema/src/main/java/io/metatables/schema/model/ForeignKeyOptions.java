package io.metatables.schema.model;

import java.util.List;

/**
 * What can be said of a foreign key beside its columns and actions.
 *
 * @param match when it is satisfied without a referenced row
 * @param onDeleteColumns which columns its action on delete sets, in their order; empty: all
 * @param deferrability when it is checked
 * @param valid false: it holds for new rows only
 */
public record ForeignKeyOptions(
        MatchType match, List<String> onDeleteColumns, Deferrability deferrability, boolean valid) {
    /** Nothing said. */
    public static final ForeignKeyOptions DEFAULT =
            new ForeignKeyOptions(MatchType.SIMPLE, List.of(), Deferrability.NOT_DEFERRABLE, true);

    /** Copies the list. */
    public ForeignKeyOptions {
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    /**
     * What is as usual is one object, which is equal to itself without a look at its parts.
     *
     * @return {@link #DEFAULT} if nothing is said, or else this
     */
    ForeignKeyOptions shared() {
        boolean isDefault = match == MatchType.SIMPLE
                && onDeleteColumns.isEmpty()
                && deferrability == Deferrability.NOT_DEFERRABLE
                && valid;
        return isDefault ? DEFAULT : this;
    }
}
