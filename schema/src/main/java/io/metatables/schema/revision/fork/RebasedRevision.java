package io.metatables.schema.revision.fork;

import io.metatables.schema.revision.AcceptedRevision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision in the place of others.
 *
 * @param accepted what was written; null: nothing, as the branch that is kept had done the same
 * @param former the revisions that it replaces, such as {@code 0007__add_trades}
 * @param open the marks in it that nobody had filled
 * @param lost the statements that people had written into the former ones, and that found no place in it
 */
public record RebasedRevision(
        @Nullable AcceptedRevision accepted, List<String> former, List<String> open, List<String> lost) {

    /** Copies the lists. */
    public RebasedRevision {
        former = List.copyOf(former);
        open = List.copyOf(open);
        lost = List.copyOf(lost);
    }
}
