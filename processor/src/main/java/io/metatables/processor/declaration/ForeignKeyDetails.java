package io.metatables.processor.declaration;

import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.MatchType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation says of a foreign key beside its members, its target and its actions.
 *
 * @param onDeleteMembers Java names of the columns that its action on delete sets; empty: all
 * @param match when it is satisfied without a referenced row
 * @param deferrability when it is checked
 * @param notValid whether it holds for new rows only
 * @param description the comment; null: none
 */
public record ForeignKeyDetails(
        List<String> onDeleteMembers,
        MatchType match,
        Deferrability deferrability,
        boolean notValid,
        @Nullable String description) {
    /** Nothing said. */
    public static final ForeignKeyDetails NONE =
            new ForeignKeyDetails(List.of(), MatchType.SIMPLE, Deferrability.NOT_DEFERRABLE, false, null);

    /** Copies the list. */
    public ForeignKeyDetails {
        onDeleteMembers = List.copyOf(onDeleteMembers);
    }

    /**
     * Whether nothing is said.
     *
     * @return whether these are those of {@link #NONE}
     */
    public boolean isNone() {
        return onDeleteMembers.isEmpty()
                && match == MatchType.SIMPLE
                && deferrability == Deferrability.NOT_DEFERRABLE
                && !notValid
                && description == null;
    }
}
