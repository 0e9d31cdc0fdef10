package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.script.MarkScanner;
import io.metatables.schema.script.PlacedMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the marks that nobody has answered in the files of revisions. A file in which one is left is not run. */
public final class UnfilledMarks {
    private final UnaryOperator<String> places;
    private final List<String> lines = new ArrayList<>();

    private UnfilledMarks(UnaryOperator<String> places) {
        this.places = places;
    }

    /**
     * Looks into files.
     *
     * @param files the files of one or more revisions
     * @param places how a message refers to a file, by its name
     * @return one finding with every mark; empty if none is left
     */
    public static Optional<Finding> in(List<RevisionFile> files, UnaryOperator<String> places) {
        UnfilledMarks marks = new UnfilledMarks(places);
        files.forEach(marks::look);
        return marks.finding();
    }

    /**
     * Lists the marks in the SQL of a pending revision, which the person who accepts it will have to answer.
     *
     * @param pending the pending revision
     * @return one line for each: file, line and mark
     */
    public static List<String> in(PendingRevision pending) {
        UnfilledMarks marks = new UnfilledMarks(name -> name);
        pending.files().forEach(marks::look);
        return List.copyOf(marks.lines);
    }

    private void look(RevisionFile file) {
        for (PlacedMark placed : MarkScanner.scan(file.text())) {
            lines.add(places.apply(file.name()) + ", line " + placed.line() + ": "
                    + placed.mark().write());
        }
    }

    private Optional<Finding> finding() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String count = lines.size() == 1 ? "1 place waits" : lines.size() + " places wait";
        return Optional.of(
                new Finding(
                        HistoryCode.UNFILLED_MARK,
                        count + " for a person:\n    " + String.join("\n    ", lines),
                        "Edit the files: put an SQL expression in the place of each <<fill: ...>>; delete each <<confirm: ...>> when you"
                                + " have understood what comes after it. Then build again, so that the class path has them too."));
    }
}
