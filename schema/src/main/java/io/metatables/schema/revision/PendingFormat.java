package io.metatables.schema.revision;

import io.metatables.schema.snapshot.JsonLine;
import io.metatables.schema.snapshot.JsonPage;
import io.metatables.schema.snapshot.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a pending revision as files: the SQL of each part, and the manifest, which vouches for them, last. */
public final class PendingFormat {
    /** The number of the format that this release writes, and the only one that it reads: a compile writes the files anew. */
    public static final int FORMAT = 2;

    private PendingFormat() {}

    /**
     * Writes a pending revision.
     *
     * @param pending the pending revision
     * @return text by file name, in the order in which the files are to be written, as UTF-8 with the line breaks as they are; the
     *     manifest is last
     */
    public static Map<String, String> write(PendingRevision pending) {
        Map<String, String> files = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        List<RevisionFile> scripts = pending.files();
        for (int i = 0; i < scripts.size(); i += 2) {
            RevisionFile up = scripts.get(i);
            RevisionFile down = scripts.get(i + 1);
            files.put(up.name(), up.text());
            files.put(down.name(), down.text());
            lines.add(
                    new JsonLine().line("up", line(up)).line("down", line(down)).toString());
        }
        files.put(RevisionLayout.PENDING_FILE, manifest(pending, lines));
        return files;
    }

    private static JsonLine line(RevisionFile file) {
        return new JsonLine()
                .text("file", file.name())
                .text("hash", Sha256.of(file.text()))
                .truth("transactional", file.transactional());
    }

    private static String manifest(PendingRevision pending, List<String> parts) {
        JsonPage page = new JsonPage(FORMAT)
                .text("provider", pending.provider())
                .text("namespace", pending.namespace())
                .text("parent", pending.parent())
                .text("base", pending.base())
                .text("target", pending.target())
                .lines(
                        "changes",
                        pending.changes().stream().map(PendingFormat::change).toList());
        RenamedTableFormat.write(page, pending.renamed());
        page.lines("parts", parts);
        PendingStepFormat.write(page, pending.steps());
        return page.toString();
    }

    private static String change(PendingChange change) {
        JsonLine line = new JsonLine()
                .text("text", change.text())
                .text("drop", change.drop())
                .text("marker", change.marker())
                .text("lastingMarker", change.lastingMarker());
        return (change.candidates().isEmpty() ? line : line.texts("candidates", change.candidates())).toString();
    }
}
