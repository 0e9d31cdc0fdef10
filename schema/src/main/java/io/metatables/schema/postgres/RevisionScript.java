package io.metatables.schema.postgres;

import java.util.List;

/**
 * The SQL of a revision. The down parts belong to the up parts: down part {@code i} takes back up part {@code i}, and they run
 * from the last to the first.
 *
 * @param up at least one part, in the order in which they run
 * @param down as many
 */
public record RevisionScript(List<ScriptPart> up, List<ScriptPart> down) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the two differ in their length
     */
    public RevisionScript {
        up = List.copyOf(up);
        down = List.copyOf(down);
        if (up.size() != down.size()) {
            throw new IllegalArgumentException("every up part has a down part of its own");
        }
    }
}
