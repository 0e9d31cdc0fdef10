package io.metatables.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of text, aligned in columns. */
public final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param heading the names of its columns
     */
    public TextTable(String... heading) {
        rows.add(List.of(heading));
    }

    /**
     * Adds a row. A cell is one line, whatever is in it.
     *
     * @param cells as many as there are columns
     */
    public void add(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells in a table of "
                    + rows.get(0).size() + " columns");
        }
        rows.add(Stream.of(cells).map(VisibleText::line).toList());
    }

    /**
     * The table with its heading.
     *
     * @return lines without blanks at their ends
     */
    public List<String> lines() {
        int columns = rows.get(0).size();
        List<Integer> widths = IntStream.range(0, columns).mapToObj(this::width).toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - length(cell));
    }

    /** Code points, as a letter outside of the first plane is still one letter wide. */
    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
