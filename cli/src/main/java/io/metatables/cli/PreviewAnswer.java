package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.cli.output.TextTable;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingHazard;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.PendingStep;
import io.metatables.schema.revision.check.PendingPreview;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What {@code revision --show} says of a pending revision.
 *
 * @param preview what would be accepted
 */
record PreviewAnswer(PendingPreview preview) implements Answer {
    @Override
    public List<String> toText() {
        PendingRevision pending = preview.pending();
        if (pending.changes().isEmpty()) {
            return List.of("Nothing is pending: the compiled model of " + pending.provider()
                    + " is the schema of the head, " + head() + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                "Pending revision of " + pending.provider() + " (" + pending.namespace() + "), parent " + head() + ":");
        lines.add("");
        lines.addAll(table());
        add(lines, "Hazards:", hazards());
        add(lines, "Places that will wait for a person:", preview.marks());
        lines.add("");
        lines.add("Nothing was written. To accept it: metatables migrations revision -m \"...\"" + drops());
        return lines;
    }

    private String head() {
        return Objects.requireNonNullElse(preview.pending().parent(), "none");
    }

    private List<String> table() {
        TextTable table = new TextTable("PART", "TRANSACTION", "STEP", "LOCK", "SCANS", "REWRITES", "REVERSE");
        for (PendingStep step : preview.pending().steps()) {
            table.add(
                    Integer.toString(step.part()),
                    yesOrNo(isTransactional(step)),
                    step.text(),
                    lock(step),
                    yesOrNo(step.scans()),
                    yesOrNo(step.rewrites()),
                    step.reverse());
        }
        return table.lines();
    }

    private boolean isTransactional(PendingStep step) {
        return preview.pending().isTransactional(step);
    }

    private static String lock(PendingStep step) {
        String lock = step.lock();
        return lock == null ? "none" : lock + " on " + String.join(", ", step.locked());
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private List<String> hazards() {
        List<String> hazards = new ArrayList<>();
        for (PendingStep step : preview.pending().steps()) {
            for (PendingHazard hazard : step.hazards()) {
                hazards.add(step.text() + ": [" + hazard.code() + "] " + hazard.text());
            }
        }
        return hazards;
    }

    private static void add(List<String> lines, String heading, List<String> more) {
        if (!more.isEmpty()) {
            lines.add("");
            lines.add(heading);
            more.forEach(line -> lines.add("  " + line));
        }
    }

    private String drops() {
        return dropNames().stream().map(drop -> " --accept-drop " + drop).collect(Collectors.joining());
    }

    private List<String> dropNames() {
        return preview.pending().changes().stream()
                .map(PendingChange::drop)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public JsonObject toJson() {
        PendingRevision pending = preview.pending();
        JsonObject json = new JsonObject();
        json.addProperty("command", "revision");
        json.addProperty("provider", pending.provider());
        json.addProperty("namespace", pending.namespace());
        json.addProperty("parent", pending.parent());
        JsonArray steps = new JsonArray();
        pending.steps().forEach(step -> steps.add(toJson(step)));
        json.add("steps", steps);
        json.add("drops", JsonTexts.array(dropNames()));
        json.add("marks", JsonTexts.array(preview.marks()));
        return json;
    }

    private JsonObject toJson(PendingStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("part", step.part());
        json.addProperty("transaction", isTransactional(step));
        json.addProperty("step", step.text());
        json.addProperty("lock", step.lock());
        json.add("locked", JsonTexts.array(step.locked()));
        json.addProperty("scans", step.scans());
        json.addProperty("rewrites", step.rewrites());
        json.addProperty("reverse", step.reverse());
        JsonArray hazards = new JsonArray();
        step.hazards().forEach(hazard -> hazards.add(toJson(hazard)));
        json.add("hazards", hazards);
        return json;
    }

    private static JsonObject toJson(PendingHazard hazard) {
        JsonObject json = new JsonObject();
        json.addProperty("code", hazard.code());
        json.addProperty("text", hazard.text());
        return json;
    }

    @Override
    public List<Finding> findings() {
        return preview.findings();
    }
}
