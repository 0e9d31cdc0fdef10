package io.metatables.schema.revision.check;

import org.jspecify.annotations.Nullable;

/**
 * One thing in which what is there is not what is expected.
 *
 * @param state how
 * @param table the identifier of the table that it is about; null: it is about none
 * @param what the thing, such as {@code column Asset.ticker}; if it is there in another way, what would mend it
 */
public record Divergence(State state, @Nullable String table, String what) {

    /** How something is not as expected. */
    public enum State {
        /** It is expected, and not there. */
        MISSING,
        /** It is there, and nobody expects it. */
        UNKNOWN,
        /** It is there in another way. */
        DIFFERENT,
        /** Its expression is there in other words, and only PostgreSQL can tell whether they mean the same. */
        UNCERTAIN
    }

    /** The same, once the words are known to be PostgreSQL's. */
    Divergence certain() {
        return state == State.UNCERTAIN ? new Divergence(State.DIFFERENT, table, what) : this;
    }
}
