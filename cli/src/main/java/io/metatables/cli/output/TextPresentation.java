package io.metatables.cli.output;

import io.metatables.schema.finding.Finding;
import java.io.PrintStream;
import java.util.List;

/** Lines for a person: progress and answer on standard output, findings on standard error. */
public final class TextPresentation implements Presentation {
    private final PrintStream out;
    private final PrintStream err;
    private final StatusLine status;

    /**
     * Shows text.
     *
     * @param terminal where it is shown
     */
    public TextPresentation(Terminal terminal) {
        this.out = terminal.out();
        this.err = terminal.err();
        this.status = new StatusLine(terminal.out(), terminal.interactive());
    }

    @Override
    public void progress(Event event) {
        event.line().ifPresent(line -> {
            status.clear();
            out.println(VisibleText.lines(line));
            out.flush();
        });
    }

    @Override
    public void status(Event event) {
        event.line().ifPresent(status::show);
    }

    @Override
    public void answer(Answer answer) {
        status.clear();
        answer.toText().forEach(line -> out.println(VisibleText.lines(line)));
        findings(answer.findings());
    }

    @Override
    public void findings(List<Finding> findings) {
        status.clear();
        // What has been said so far comes first, also where both streams end in one file.
        out.flush();
        findings.forEach(finding -> err.println(VisibleText.lines(finding.toString())));
        err.flush();
    }
}
