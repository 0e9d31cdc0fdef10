package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What {@code revision} has written.
 *
 * @param pending what the compiler had proposed
 * @param accepted what became of it, or the empty revision that was begun beside it
 */
record RevisionAnswer(PendingRevision pending, AcceptedRevision accepted) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add((isEmpty() ? "Began" : "Accepted") + " revision " + accepted.number() + " of " + pending.provider()
                + ": " + accepted.message());
        if (!isEmpty()) {
            lines.add("");
            lines.add("It does:");
            accepted.changes().forEach(change -> lines.add("  " + change));
        }
        lines.add("");
        lines.add("Written to " + accepted.folder() + ":");
        accepted.fileNames().forEach(file -> lines.add("  " + file));
        lines.add("");
        if (!isEmpty() && !markers().isEmpty()) {
            lines.add("These markers have done their work, and may go from the models now:");
            markers().forEach(marker -> lines.add("  " + marker));
            lines.add("");
        }
        if (!isEmpty() && !lastingMarkers().isEmpty()) {
            lines.add(
                    "Remove these markers when no instance of the former release runs any more; the compiler then proposes the");
            lines.add("revision that takes the old names away:");
            lastingMarkers().forEach(marker -> lines.add("  " + marker));
            lines.add("");
        }
        lines.add(
                isEmpty()
                        ? "Next: write its SQL into the V and the U file, run 'metatables migrations check', and commit the files."
                        : "Next: review the SQL, commit these files, build, and run 'metatables migrations upgrade'.");
        return lines;
    }

    private List<String> markers() {
        return pending.changes().stream()
                .map(PendingChange::marker)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> lastingMarkers() {
        return pending.changes().stream()
                .map(PendingChange::lastingMarker)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isEmpty() {
        return accepted.changes().isEmpty();
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "revision");
        json.addProperty("provider", pending.provider());
        json.addProperty("namespace", pending.namespace());
        json.addProperty("revision", accepted.number());
        json.addProperty("message", accepted.message());
        json.addProperty("parent", accepted.parent());
        json.addProperty("folder", accepted.folder().toString());
        json.add("files", JsonTexts.array(accepted.fileNames()));
        json.add("changes", JsonTexts.array(accepted.changes()));
        json.add("markers", JsonTexts.array(isEmpty() ? List.of() : markers()));
        json.add("lastingMarkers", JsonTexts.array(isEmpty() ? List.of() : lastingMarkers()));
        return json;
    }
}
