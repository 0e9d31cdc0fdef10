package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.cli.output.TextTable;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.runtime.migrate.CurrentState;
import io.metatables.runtime.migrate.CurrentState.RevisionState;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a database stands.
 *
 * @param state what the runtime says of it
 */
record CurrentAnswer(CurrentState state) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add("Provider " + state.provider() + " (" + state.namespace() + ") in schema " + state.targetSchema()
                + ", history table " + state.historyTable());
        lines.add("Database at " + state.applied() + ", head is " + state.head() + distance());
        if (!state.modelAtHead()) {
            lines.add("The compiled model has moved on from the head: 'metatables migrations revision' accepts what"
                    + " javac has proposed.");
        }
        if (!state.unregistered().isEmpty()) {
            lines.add(
                    "The catalog is behind: " + Quantity.of(state.unregistered().size(), "table") + " applied and not"
                            + " registered (" + state.unregistered().get(0)
                            + (state.unregistered().size() > 1 ? ", ..." : "")
                            + "); 'metatables migrations register' puts that right, and so does upgrade.");
        }
        if (!state.unheard().isEmpty()) {
            RecordedStep first = state.unheard().get(0);
            lines.add("The hooks have not done with "
                    + Quantity.of(state.unheard().size(), "step") + " yet, the first being"
                    + " revision " + first.revision() + ", " + word(first)
                    + "; 'metatables migrations upgrade' calls them again.");
        }
        addTables(lines);
        return lines;
    }

    private String distance() {
        if (!state.problems().isEmpty()) {
            return ", but an upgrade would be refused: see the findings.";
        }
        int pending = state.pending().size();
        return pending == 0
                ? ": nothing to apply."
                : ": " + Quantity.of(pending, "revision") + " to apply with 'metatables migrations upgrade'.";
    }

    private void addTables(List<String> lines) {
        if (!state.revisions().isEmpty()) {
            TextTable revisions = new TextTable("REVISION", "MESSAGE", "STATE");
            state.revisions().forEach(revision -> revisions.add(revision.number(), revision.message(), word(revision)));
            lines.add("");
            lines.addAll(revisions.lines());
        }
        if (!state.tables().isEmpty()) {
            TextTable tables = new TextTable("IDENTIFIER", "TABLE", "REVISION", "STATUS");
            state.tables()
                    .forEach(table ->
                            tables.add(table.identifier(), physicalName(table), table.revision(), word(table)));
            lines.add("");
            lines.addAll(tables.lines());
        }
    }

    private static String physicalName(CatalogEntry table) {
        return table.physicalSchema() + "." + table.physicalName();
    }

    private static String word(RecordedStep step) {
        return step.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String word(CatalogEntry table) {
        return table.status().name().toLowerCase(Locale.ROOT);
    }

    private static String word(RevisionState revision) {
        if (revision.complete()) {
            return "applied";
        }
        return revision.appliedParts() == 0
                ? "pending"
                : revision.appliedParts() + " of " + revision.parts() + " parts applied";
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "current");
        json.addProperty("provider", state.provider());
        json.addProperty("namespace", state.namespace());
        json.addProperty("schema", state.targetSchema());
        json.addProperty("historyTable", state.historyTable());
        json.addProperty("applied", state.applied());
        json.addProperty("head", state.head());
        json.addProperty("modelAtHead", state.modelAtHead());
        JsonArray revisions = new JsonArray();
        state.revisions().forEach(revision -> revisions.add(toJson(revision)));
        json.add("revisions", revisions);
        json.add("unregistered", JsonTexts.array(state.unregistered()));
        JsonArray unheard = new JsonArray();
        state.unheard().forEach(step -> unheard.add(toJson(step)));
        json.add("unheard", unheard);
        JsonArray tables = new JsonArray();
        state.tables().forEach(table -> tables.add(toJson(table)));
        json.add("tables", tables);
        return json;
    }

    private static JsonObject toJson(RevisionState revision) {
        JsonObject json = new JsonObject();
        json.addProperty("revision", revision.number());
        json.addProperty("message", revision.message());
        json.addProperty("applied", revision.complete());
        json.addProperty("parts", revision.parts());
        json.addProperty("appliedParts", revision.appliedParts());
        return json;
    }

    private static JsonObject toJson(RecordedStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("step", step.number());
        json.addProperty("kind", word(step));
        json.addProperty("revision", step.revision());
        return json;
    }

    private static JsonObject toJson(CatalogEntry table) {
        JsonObject json = new JsonObject();
        json.addProperty("uid", table.uid().toString());
        json.addProperty("identifier", table.identifier());
        json.addProperty("kind", table.kind());
        json.addProperty("schema", table.physicalSchema());
        json.addProperty("name", table.physicalName());
        json.addProperty("revision", table.revision());
        json.addProperty("status", word(table));
        json.addProperty("contractFingerprint", table.contractFingerprint());
        return json;
    }

    @Override
    public List<Finding> findings() {
        return state.problems();
    }
}
