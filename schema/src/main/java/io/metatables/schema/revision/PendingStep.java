package io.metatables.schema.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a pending revision, as a person sees it before it is accepted.
 *
 * @param part the part that it is in, from 1
 * @param text what it does, such as {@code create table Asset}
 * @param lock the strongest lock that it takes, in PostgreSQL's words; null: none that anybody could notice
 * @param locked the tables (or the index) that it locks so
 * @param scans whether it reads all rows of a table under the lock
 * @param rewrites whether it writes all rows of a table anew under the lock
 * @param reverse how much the way back restores: exact, structure only, irreversible
 * @param hazards what to know before
 */
public record PendingStep(
        int part,
        String text,
        @Nullable String lock,
        List<String> locked,
        boolean scans,
        boolean rewrites,
        String reverse,
        List<PendingHazard> hazards) {

    /** Copies the lists. */
    public PendingStep {
        locked = List.copyOf(locked);
        hazards = List.copyOf(hazards);
    }
}
