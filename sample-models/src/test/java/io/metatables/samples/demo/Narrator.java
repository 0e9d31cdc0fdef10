package io.metatables.samples.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Tells a story in numbered steps, each with a line that says what it is good for. */
final class Narrator {
    private static final String INDENT = "   ";
    private static final int WIDTH = 105;

    private final PrintStream out;
    private int steps;

    /**
     * Makes a narrator.
     *
     * @param out where the story goes
     */
    Narrator(PrintStream out) {
        this.out = out;
    }

    /**
     * Says something outside the steps.
     *
     * @param text one or more lines
     */
    void say(String text) {
        out.println(text);
    }

    /**
     * Begins the next step.
     *
     * @param title what is done
     * @param explanation why a reader should care
     */
    void step(String title, String explanation) {
        steps++;
        out.println();
        out.println(steps + ". " + title);
        out.println(INDENT + explanation);
        out.println();
    }

    /**
     * Shows what a step leads to.
     *
     * @param text one or more lines
     */
    void show(String text) {
        text.lines().forEach(line -> out.println((INDENT + "  " + line).stripTrailing()));
    }

    /**
     * Shows a table.
     *
     * @param table the table
     */
    void show(AlignedTable table) {
        table.lines().forEach(this::show);
    }

    /**
     * Shows what a program said, word for word; lines that are too long are broken between words.
     *
     * @param text one or more lines
     */
    void quote(String text) {
        text.lines().flatMap(line -> wrap(line).stream()).forEach(line -> out.println(INDENT + "  | " + line));
    }

    private static List<String> wrap(String line) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (rest.length() > WIDTH && rest.lastIndexOf(' ', WIDTH) > 0) {
            int end = rest.lastIndexOf(' ', WIDTH);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
