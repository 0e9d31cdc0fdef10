package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.cli.output.TextTable;
import io.metatables.runtime.lookup.CatalogTable;
import java.util.List;

/**
 * The tables that {@code catalog list} or {@code catalog search} has found.
 *
 * @param verb which of the two
 * @param tables what it has found
 */
record CatalogTablesAnswer(String verb, List<CatalogTable> tables) implements Answer {
    CatalogTablesAnswer {
        tables = List.copyOf(tables);
    }

    @Override
    public List<String> toText() {
        if (tables.isEmpty()) {
            return List.of("No registered table.");
        }
        TextTable text = new TextTable("NAMESPACE", "IDENTIFIER", "STATUS", "TABLE", "REVISION", "DESCRIPTION");
        tables.forEach(table -> text.add(
                table.namespace(),
                table.identifier(),
                table.status(),
                table.schema() + "." + table.name(),
                table.revision(),
                ShortText.of(table.description())));
        return text.lines();
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", verb);
        JsonArray array = new JsonArray();
        tables.forEach(table -> array.add(toJson(table)));
        json.add("tables", array);
        return json;
    }

    static JsonObject toJson(CatalogTable table) {
        JsonObject json = new JsonObject();
        json.addProperty("namespace", table.namespace());
        json.addProperty("identifier", table.identifier());
        json.addProperty("status", table.status());
        json.addProperty("kind", table.kind());
        json.addProperty("schema", table.schema());
        json.addProperty("name", table.name());
        json.addProperty("revision", table.revision());
        json.addProperty("description", table.description());
        return json;
    }
}
