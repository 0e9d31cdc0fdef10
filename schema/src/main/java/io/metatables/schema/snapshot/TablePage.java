package io.metatables.schema.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file as {@link JsonPage} writes it, with the lines of its tables taken out.
 *
 * @param rest the file with an empty list of tables
 * @param lines the lines of the tables, JSON without line break and comma
 */
record TablePage(String rest, List<String> lines) {
    static final String KEY = "tables";

    private static final String START = "\n  \"" + KEY + "\": [\n";
    private static final String END = "\n  ]";
    private static final String INDENT = "    {";

    /**
     * Takes the lines out.
     *
     * @param text a file
     * @return empty if there are no tables, or if somebody has laid them out in another way: the file is then read as a whole
     */
    static Optional<TablePage> of(String text) {
        int start = text.indexOf(START);
        int first = start + START.length();
        int end = start < 0 ? -1 : text.indexOf(END, first - 1);
        if (end < first) {
            return Optional.empty();
        }
        Optional<List<String>> lines = lines(text, first, end);
        return lines.map(found -> new TablePage(text.substring(0, first) + text.substring(end + 1), found));
    }

    private static Optional<List<String>> lines(String text, int first, int end) {
        List<String> lines = new ArrayList<>();
        int from = first;
        while (from < end) {
            int lineBreak = text.indexOf('\n', from);
            boolean last = lineBreak == end;
            int to = last ? end : lineBreak - 1;
            if (!text.startsWith(INDENT, from) || to <= from || (!last && text.charAt(to) != ',')) {
                return Optional.empty();
            }
            lines.add(text.substring(from + INDENT.length() - 1, to));
            from = lineBreak + 1;
        }
        return Optional.of(lines);
    }
}
