package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.cli.output.TextTable;
import io.metatables.runtime.migrate.PlannedPart;
import io.metatables.runtime.migrate.PlannedRun;
import io.metatables.runtime.migrate.PlannedStatement;
import io.metatables.schema.script.StatedStep;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code upgrade --plan} or {@code downgrade --plan} says.
 *
 * @param command the name of the command
 * @param run what it would run
 */
record PlanAnswer(String command, PlannedRun run) implements Answer {
    @Override
    public List<String> toText() {
        String where = run.namespace() + " in schema " + run.targetSchema();
        if (run.parts().isEmpty()) {
            return List.of("Nothing to do: " + where + " is at " + run.to() + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add(where + ": " + command + " would go from " + run.from() + " to " + run.to() + ".");
        lines.add("");
        lines.addAll(table());
        lines.add("");
        lines.add("Nothing was run. Rows are those of the largest table of the step, as the server estimates them.");
        return lines;
    }

    private List<String> table() {
        TextTable table =
                new TextTable("FILE", "LINE", "TRANSACTION", "STEP", "LOCK", "SCANS", "REWRITES", "ROWS", "RESTORED");
        for (PlannedPart part : run.parts()) {
            part.file()
                    .javaClass()
                    .ifPresent(name ->
                            table.add(part.file().name(), "", "yes", "class " + name, "not stated", "", "", "", ""));
            for (PlannedStatement statement : part.statements()) {
                StatedStep step = statement.step();
                table.add(
                        part.file().name(),
                        Integer.toString(step.line()),
                        part.file().transactional() ? "yes" : "no",
                        step.text(),
                        step.tables().isEmpty() ? step.lock() : step.lock() + " on " + String.join(", ", step.tables()),
                        step.scans(),
                        step.rewrites(),
                        rows(statement),
                        step.honesty());
            }
        }
        return table.lines();
    }

    private static String rows(PlannedStatement statement) {
        return statement.rows().isPresent() ? Long.toString(statement.rows().getAsLong()) : "";
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", command);
        json.addProperty("namespace", run.namespace());
        json.addProperty("schema", run.targetSchema());
        json.addProperty("from", run.from());
        json.addProperty("to", run.to());
        JsonArray files = new JsonArray();
        run.parts().forEach(part -> files.add(toJson(part)));
        json.add("files", files);
        return json;
    }

    private static JsonObject toJson(PlannedPart part) {
        JsonObject json = new JsonObject();
        json.addProperty("revision", part.step().number());
        json.addProperty("version", part.version());
        json.addProperty("file", part.file().name());
        json.addProperty("transaction", part.file().transactional());
        part.file().javaClass().ifPresent(name -> json.addProperty("class", name));
        JsonArray steps = new JsonArray();
        part.statements().forEach(statement -> steps.add(toJson(statement)));
        json.add("steps", steps);
        return json;
    }

    private static JsonObject toJson(PlannedStatement statement) {
        JsonObject json = new JsonObject();
        json.addProperty("line", statement.step().line());
        json.addProperty("text", statement.step().text());
        json.addProperty("lock", statement.step().lock());
        json.add("tables", JsonTexts.array(statement.step().tables()));
        json.addProperty("scans", statement.step().scans());
        json.addProperty("rewrites", statement.step().rewrites());
        json.addProperty("restored", statement.step().honesty());
        json.addProperty(
                "estimatedRows", statement.rows().isPresent() ? statement.rows().getAsLong() : null);
        return json;
    }
}
