package io.metatables.schema.revision.squash;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.revision.BaselineScript;
import io.metatables.schema.revision.GeneratedScript;
import io.metatables.schema.revision.HistoryRewrite;
import io.metatables.schema.revision.PlainFolder;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the script from which new databases start, beside the revisions, all of which stay. */
public final class Baseline {
    private Baseline() {}

    /**
     * Writes the baseline of a revision; one that is there already is replaced.
     *
     * @param folder the folder of one provider's history
     * @param number the number of the revision, or {@code head}
     * @return what was written
     * @throws FindingException if the history is not sound, there is no such revision, or its schema is too large
     */
    public static WrittenBaseline write(Path folder, String number) {
        HistoryRewrite.settle(folder);
        RevisionHistory history = RevisionHistory.read(folder);
        Revision revision = number.equals("head")
                ? history.head()
                        .orElseThrow(() -> new FindingException(new Finding(
                                SquashCode.NO_RANGE, "There is no revision yet.", "Accept the first revision.")))
                : history.revision(number);
        RevisionScript script = GeneratedScript.between(
                        history.schemaAt(RevisionLayout.BASE), history.schemaAt(revision.number()), List.of())
                .orElse(new RevisionScript(List.of(), List.of()));
        if (script.up().size() > 1) {
            throw tooLarge(revision, script.up().size());
        }
        String sql = script.up().isEmpty() ? "" : script.up().get(0).sql();
        BaselineScript baseline = BaselineScript.of(revision, sql);
        new PlainFolder(folder)
                .write(Map.of(baseline.file().name(), baseline.file().text()));
        return new WrittenBaseline(folder, revision.number(), baseline.file().name(), byHand(history, revision));
    }

    private static FindingException tooLarge(Revision revision, int parts) {
        return new FindingException(new Finding(
                SquashCode.TOO_LARGE,
                "The schema of revision " + revision.number() + " takes " + parts
                        + " transactions to make, and a baseline is one.",
                "Go without a baseline: new databases replay the revisions."));
    }

    /** The revisions up to one that hold more than their difference of schemas, such as rows, or a renamed column. */
    private static List<String> byHand(RevisionHistory history, Revision last) {
        List<String> byHand = new ArrayList<>();
        DatabaseSchema schema = history.schemaAt(RevisionLayout.BASE);
        for (Revision revision : history.revisions()) {
            if (!GeneratedScript.isAllOf(revision, schema)) {
                byHand.add(revision.number() + " " + revision.message());
            }
            schema = revision.delta().after(schema);
            if (revision.equals(last)) {
                break;
            }
        }
        return byHand;
    }
}
