package io.metatables.schema.revision.fork;

import java.nio.file.Path;
import java.util.List;

/** What a rebase has done. */
public sealed interface RebaseOutcome {

    /**
     * The folder of the history.
     *
     * @return as it was given
     */
    Path folder();

    /**
     * The newest revision of the branch that comes first.
     *
     * @return such as {@code 0007__add_orders}
     */
    String kept();

    /**
     * The later revisions stand on top of the kept ones, with their statements as they were.
     *
     * @param folder the folder of the history
     * @param kept the newest revision of the branch that comes first
     * @param moves the later ones in their order; empty: only {@code schema.json} was put right
     */
    record Moved(Path folder, String kept, List<Move> moves) implements RebaseOutcome {
        /** Copies the list. */
        public Moved {
            moves = List.copyOf(moves);
        }
    }

    /**
     * The later revisions are set aside, and wait for a compile and {@link RebaseEnd}.
     *
     * @param folder the folder of the history
     * @param kept the newest revision of the branch that comes first
     * @param titles the later ones, such as {@code 0007__add_trades}
     * @param messages what people said of them
     * @param shared what both branches have to do with, sorted; empty: one of the later revisions starts from one that is not
     *     here, or they are of several branches
     */
    record SetAside(Path folder, String kept, List<String> titles, List<String> messages, List<String> shared)
            implements RebaseOutcome {
        /** Copies the lists. */
        public SetAside {
            titles = List.copyOf(titles);
            messages = List.copyOf(messages);
            shared = List.copyOf(shared);
        }
    }

    /**
     * A revision with another number.
     *
     * @param from the number that it had
     * @param to the number that it has
     * @param message what a person said of it
     */
    record Move(String from, String to, String message) {}
}
