package io.metatables.schema.script;

import java.util.Locale;

/**
 * A place in a generated script that waits for a person. It is no SQL, so that PostgreSQL refuses a script in which one is left,
 * whoever runs it.
 *
 * @param kind what the person does with it
 * @param text what it is about, in one line
 */
public record Mark(Kind kind, String text) {

    /** What a person does with a mark. */
    public enum Kind {
        /** Puts an SQL expression in its place. */
        FILL,
        /** Deletes it, having understood what the statements after it do to a database in use. */
        CONFIRM;

        /**
         * The word that a mark begins with.
         *
         * @return in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The mark in a script.
     *
     * @return such as {@code <<fill: the currency of the rows that exist>>}; one line
     */
    public String write() {
        return "<<" + kind.word() + ": " + text + ">>";
    }
}
