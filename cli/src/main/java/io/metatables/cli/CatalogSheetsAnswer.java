package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.runtime.lookup.TableSheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code catalog show} has found.
 *
 * @param sheets one for each namespace and schema that has the identifier
 */
record CatalogSheetsAnswer(List<TableSheet> sheets) implements Answer {
    CatalogSheetsAnswer {
        sheets = List.copyOf(sheets);
    }

    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        for (TableSheet sheet : sheets) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(new SheetLines(sheet).lines());
        }
        return lines;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "show");
        JsonArray tables = new JsonArray();
        sheets.forEach(sheet -> tables.add(SheetJson.of(sheet)));
        json.add("tables", tables);
        return json;
    }
}
