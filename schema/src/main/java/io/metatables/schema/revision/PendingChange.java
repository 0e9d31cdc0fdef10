package io.metatables.schema.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a pending revision, as a person sees it.
 *
 * @param text what it does, such as {@code add column AssetSnapshotsTS.close}
 * @param drop the name by which a person must accept it, such as {@code Account.nickname}; null: nothing is dropped
 * @param candidates what the dropped thing may be called now, the most alike first; empty: nothing is alike
 * @param marker what in the models led to the change and is not needed any more once it is accepted, such as
 *     {@code @RenamedFrom("nickname") of Account.display_name}; null: nothing
 * @param lastingMarker the same of what has to stay in the models as long as the release before still runs; null: nothing
 */
public record PendingChange(
        String text,
        @Nullable String drop,
        List<String> candidates,
        @Nullable String marker,
        @Nullable String lastingMarker) {

    /** Copies the list. */
    public PendingChange {
        candidates = List.copyOf(candidates);
    }

    /**
     * A change after which nothing looks like a rename.
     *
     * @param text what it does
     * @param drop the name by which a person must accept it; null: nothing is dropped
     */
    public PendingChange(String text, @Nullable String drop) {
        this(text, drop, List.of(), null, null);
    }
}
