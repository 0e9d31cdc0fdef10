package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.migrate.MigrationResult;
import io.metatables.runtime.migrate.RevisionStep;
import io.metatables.runtime.registry.ProviderDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code upgrade} or {@code downgrade} has done.
 *
 * @param command the name of the command
 * @param provider whose revisions they were
 * @param result what was done
 */
record MigrationAnswer(String command, ProviderDefinition provider, MigrationResult result) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add(summary());
        if (result.mended() > 0) {
            lines.add(Quantity.of(result.mended(), "registration") + " in the catalog put right that an earlier run"
                    + " had left behind.");
        }
        return lines;
    }

    private String summary() {
        String where = provider.namespace() + " in schema " + result.targetSchema();
        String tables = Quantity.of(active(), "table") + " registered";
        return result.steps().isEmpty()
                ? "Nothing to do: " + where + " is at " + result.to() + ", " + tables + "."
                : where + ": from " + result.from() + " to " + result.to() + ", "
                        + Quantity.of(result.steps().size(), "revision") + " in " + Durations.text(result.elapsed())
                        + ", " + tables + ".";
    }

    private long active() {
        return result.tables().stream()
                .map(CatalogEntry::status)
                .filter(CatalogStatus.ACTIVE::equals)
                .count();
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", command);
        json.addProperty("provider", provider.providerClass());
        json.addProperty("namespace", result.namespace());
        json.addProperty("schema", result.targetSchema());
        json.addProperty("from", result.from());
        json.addProperty("to", result.to());
        JsonArray revisions = new JsonArray();
        result.steps().forEach(step -> revisions.add(toJson(step)));
        json.add("revisions", revisions);
        json.addProperty("activeTables", active());
        json.addProperty("mendedRegistrations", result.mended());
        json.addProperty("elapsedMillis", result.elapsed().toMillis());
        return json;
    }

    private static JsonObject toJson(RevisionStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("revision", step.number());
        json.addProperty("message", step.message());
        json.addProperty("parts", step.parts());
        return json;
    }
}
