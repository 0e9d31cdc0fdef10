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
    private static final String BEGIN = "<<";
    private static final String END = ">>";

    /** A name in the text may hold what would end the mark, or the line. */
    public Mark {
        text = text.replaceAll("\\p{Cntrl}", " ").replace(END, "> >");
    }

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

        String opening() {
            return BEGIN + word() + ": ";
        }
    }

    /**
     * The mark in a script.
     *
     * @return such as {@code <<fill: the currency of the rows that exist>>}; one line
     */
    public String write() {
        return kind.opening() + text + END;
    }

    /**
     * Reads a mark.
     *
     * @param written as in a script; its end may be missing
     * @return the mark
     * @throws IllegalArgumentException if it does not begin like one
     */
    static Mark read(String written) {
        for (Kind kind : Kind.values()) {
            if (written.startsWith(kind.opening())) {
                int end = written.endsWith(END) ? written.length() - END.length() : written.length();
                return new Mark(
                        kind, written.substring(kind.opening().length(), end).strip());
            }
        }
        throw new IllegalArgumentException("no mark: " + written);
    }

    /** Whether there can be one at all: hardly any script has two of these signs in a row. */
    static boolean mayBeIn(String sql) {
        return sql.contains(BEGIN);
    }

    static boolean beginsAt(String sql, int position) {
        if (!sql.startsWith(BEGIN, position)) {
            return false; // of every token that is read
        }
        for (Kind kind : Kind.values()) {
            if (sql.startsWith(kind.opening(), position)) {
                return true;
            }
        }
        return false;
    }

    /** A mark is one line, whatever is in it; one that lost its end goes on to the end of the line. */
    static int endsAt(String sql, int position) {
        int lineEnd = sql.indexOf('\n', position);
        int last = lineEnd < 0 ? sql.length() : lineEnd;
        int end = sql.indexOf(END, position);
        return end < 0 || end > last ? last : end + END.length();
    }
}
