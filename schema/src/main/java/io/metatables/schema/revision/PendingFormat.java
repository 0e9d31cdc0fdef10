package io.metatables.schema.revision;

import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.JsonLine;
import io.metatables.schema.snapshot.JsonPage;
import io.metatables.schema.snapshot.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a pending revision as files: the SQL of each part, and the manifest, which vouches for them, last. */
public final class PendingFormat {
    /** The number of the format that this release writes, and the newest that it reads. */
    public static final int FORMAT = 1;

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
        for (int part = 1; part <= pending.script().up().size(); part++) {
            ScriptPart up = pending.script().up().get(part - 1);
            ScriptPart down = pending.script().down().get(part - 1);
            files.put(fileName(Direction.UP, part), up.sql());
            files.put(fileName(Direction.DOWN, part), down.sql());
            lines.add(new JsonLine()
                    .line("up", line(Direction.UP, part, up))
                    .line("down", line(Direction.DOWN, part, down))
                    .toString());
        }
        files.put(RevisionLayout.PENDING_FILE, manifest(pending, lines));
        return files;
    }

    private static String fileName(Direction direction, int part) {
        return direction.word() + "." + part + ".sql";
    }

    private static JsonLine line(Direction direction, int part, ScriptPart script) {
        return new JsonLine()
                .text("file", fileName(direction, part))
                .text("hash", Sha256.of(script.sql()))
                .truth("transactional", script.transactional());
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
                        pending.changes().stream()
                                .map(change -> new JsonLine()
                                        .text("text", change.text())
                                        .text("drop", change.drop())
                                        .toString())
                                .toList());
        RenamedTableFormat.write(page, pending.renamed());
        return page.lines("parts", parts).toString();
    }
}
