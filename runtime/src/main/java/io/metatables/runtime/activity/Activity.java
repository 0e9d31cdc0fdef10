package io.metatables.runtime.activity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a server process is doing at one moment.
 *
 * @param statement what the revision says that the statement does; else the first line of it, comments apart; cut
 * @param elapsed how long it has run
 * @param progress how far it says it is; empty: it does not tell
 * @param blockers who is in its way; empty: nobody
 */
public record Activity(String statement, Duration elapsed, Optional<Progress> progress, List<Blocker> blockers) {

    /** Copies the list. */
    public Activity {
        blockers = List.copyOf(blockers);
    }

    /**
     * How far a statement is.
     *
     * @param phase what it is about now, in PostgreSQL's words, such as {@code building index: scanning table}
     * @param done what is done of the phase
     * @param total what there is to do in the phase, in the same unit; 0: not known
     */
    public record Progress(String phase, long done, long total) {

        /**
         * The progress in words.
         *
         * @return such as {@code building index: scanning table, 45 %}
         */
        public String describe() {
            return total <= 0 ? phase : phase + ", " + Math.min(100, 100 * done / total) + " %";
        }
    }
}
