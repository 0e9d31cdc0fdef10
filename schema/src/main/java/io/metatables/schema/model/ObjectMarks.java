package io.metatables.schema.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a constraint or an index beside its definition: it can change without making the object anew.
 *
 * @param description the comment; null: none
 * @param clustered whether it is the index by which {@code CLUSTER} orders the table
 * @param replicaIdentity whether logical replication recognises rows by it
 */
public record ObjectMarks(@Nullable String description, boolean clustered, boolean replicaIdentity) {
    /** Nothing said. */
    public static final ObjectMarks NONE = new ObjectMarks(null, false, false);

    /**
     * Whether nothing is said.
     *
     * @return whether these are those of {@link #NONE}
     */
    public boolean isNone() {
        return description == null && !clustered && !replicaIdentity;
    }

    /**
     * Sorts and copies, without those that say nothing.
     *
     * @param marks by the names of constraints and indexes
     * @return an immutable map
     */
    static SortedMap<String, ObjectMarks> copyOf(Map<String, ObjectMarks> marks) {
        if (marks.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, ObjectMarks> copy = new TreeMap<>(marks);
        copy.values().removeIf(ObjectMarks::isNone);
        return Collections.unmodifiableSortedMap(copy);
    }
}
