package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.revision.fork.RebasedRevision;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rebase --continue} has written.
 *
 * @param rebased the revision, and what found no place in it
 */
record RebasedAnswer(RebasedRevision rebased) implements Answer {
    @Override
    public List<String> toText() {
        @Nullable AcceptedRevision accepted = rebased.accepted();
        String former = String.join(", ", rebased.former());
        List<String> lines = new ArrayList<>();
        if (accepted == null) {
            lines.add("Nothing is left of " + former + ": the branch that is kept had done the same.");
        } else {
            lines.add("Made again as revision " + accepted.number() + ": " + accepted.message() + " (was " + former
                    + ")");
            add(lines, "It does:", accepted.changes());
            add(lines, "Written to " + accepted.folder() + ":", accepted.fileNames());
        }
        add(lines, "Still to fill in:", rebased.open());
        add(
                lines,
                "Written by hand before, and in no file now; put in what is still needed:",
                rebased.lost().stream().flatMap(String::lines).toList());
        lines.add("");
        lines.add("Next: review the SQL, 'git add' the folder, and go on with the merge.");
        return lines;
    }

    private static void add(List<String> lines, String title, List<String> values) {
        if (!values.isEmpty()) {
            lines.add("");
            lines.add(title);
            values.forEach(value -> lines.add("  " + value));
        }
    }

    @Override
    public JsonObject toJson() {
        @Nullable AcceptedRevision accepted = rebased.accepted();
        JsonObject json = new JsonObject();
        json.addProperty("command", "rebase");
        json.addProperty("done", true);
        json.add("former", JsonTexts.array(rebased.former()));
        json.add("open", JsonTexts.array(rebased.open()));
        json.add("lost", JsonTexts.array(rebased.lost()));
        if (accepted != null) {
            json.addProperty("folder", accepted.folder().toString());
            json.addProperty("revision", accepted.number());
            json.addProperty("message", accepted.message());
            json.addProperty("parent", accepted.parent());
            json.add("files", JsonTexts.array(accepted.fileNames()));
            json.add("changes", JsonTexts.array(accepted.changes()));
        }
        return json;
    }
}
