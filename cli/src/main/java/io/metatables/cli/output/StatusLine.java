package io.metatables.cli.output;

import java.io.PrintStream;
import java.time.Duration;

/**
 * What is going on at the moment: one line that is written over again and again where a person sits at a terminal; elsewhere, such
 * as in the log of a pipeline, a line of its own now and then.
 */
final class StatusLine {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean interactive;
    private final NowAndThen nowAndThen = new NowAndThen(Duration.ofSeconds(10));
    private boolean shown;

    StatusLine(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    synchronized void show(String line) {
        if (interactive) {
            out.print("\r\u001b[K" + (line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3) + "..."));
            out.flush();
            shown = true;
        } else if (nowAndThen.isTime()) {
            out.println(line);
            out.flush();
        }
    }

    /** Makes room for a line that stays. */
    synchronized void clear() {
        nowAndThen.beginAnew();
        if (shown) {
            out.print("\r\u001b[K");
            shown = false;
        }
    }
}
