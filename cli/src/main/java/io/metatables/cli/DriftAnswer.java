package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.cli.output.TextTable;
import io.metatables.runtime.drift.DriftLine;
import io.metatables.runtime.drift.DriftReport;
import io.metatables.runtime.drift.Stranger;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code check --database} has found.
 *
 * @param report what the runtime says of it
 */
record DriftAnswer(DriftReport report) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add("Provider " + report.provider() + " (" + report.namespace() + ") in schema " + report.targetSchema()
                + ": database at " + report.applied() + ", head is " + report.head() + ".");
        if (report.lines().isEmpty()) {
            lines.add("Catalog and database are what revision " + report.applied() + " leaves: "
                    + Quantity.of(report.tables(), "table") + ".");
        } else {
            lines.add("");
            lines.addAll(table().lines());
        }
        addSpelling(lines);
        addStrangers(lines);
        return lines;
    }

    private TextTable table() {
        TextTable table = new TextTable("WHERE", "STATE", "WHAT");
        report.lines()
                .forEach(line -> table.add(
                        word(line.side()),
                        word(line.divergence().state()),
                        line.divergence().what()));
        return table;
    }

    private void addSpelling(List<String> lines) {
        if (!report.spelled()) {
            lines.add("");
            lines.add(
                    "Expressions were compared as text, as the role may not make temporary tables here; what differs in an"
                            + " expression may be a matter of spelling. GRANT TEMPORARY ON DATABASE lets PostgreSQL tell.");
        }
    }

    private void addStrangers(List<String> lines) {
        if (!report.strangers().isEmpty()) {
            TextTable others = new TextTable("NOT OURS", "NAME");
            report.strangers()
                    .forEach(stranger -> others.add(stranger.kind(), stranger.schema() + "." + stranger.name()));
            lines.add("");
            lines.addAll(others.lines());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "check");
        json.addProperty("provider", report.provider());
        json.addProperty("namespace", report.namespace());
        json.addProperty("schema", report.targetSchema());
        json.addProperty("applied", report.applied());
        json.addProperty("head", report.head());
        json.addProperty("tables", report.tables());
        json.addProperty("expressionsSpelled", report.spelled());
        JsonArray differences = new JsonArray();
        report.lines().forEach(line -> differences.add(toJson(line)));
        json.add("differences", differences);
        JsonArray strangers = new JsonArray();
        report.strangers().forEach(stranger -> strangers.add(toJson(stranger)));
        json.add("notOurs", strangers);
        return json;
    }

    private static JsonObject toJson(DriftLine line) {
        JsonObject json = new JsonObject();
        json.addProperty("where", word(line.side()));
        json.addProperty("state", word(line.divergence().state()));
        json.addProperty("table", line.divergence().table());
        json.addProperty("what", line.divergence().what());
        return json;
    }

    private static JsonObject toJson(Stranger stranger) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", stranger.kind());
        json.addProperty("schema", stranger.schema());
        json.addProperty("name", stranger.name());
        return json;
    }

    @Override
    public List<Finding> findings() {
        return report.findings();
    }
}
