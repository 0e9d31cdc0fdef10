package io.metatables.compatibility;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The {@code schema.json} that a compilation has left behind. */
final class CompiledSchema {
    private CompiledSchema() {}

    /** A line for each column, such as {@code Asset.metadata jsonb null}. */
    static List<String> columns(Path classes, String provider) throws IOException {
        Path file = classes.resolve("META-INF/metatables").resolve(provider).resolve("schema.json");
        List<String> columns = new ArrayList<>();
        for (JsonElement table :
                JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("tables")) {
            String identifier = table.getAsJsonObject().get("identifier").getAsString();
            for (JsonElement column : table.getAsJsonObject().getAsJsonArray("columns")) {
                columns.add(identifier + "." + line(column.getAsJsonObject()));
            }
        }
        return columns;
    }

    private static String line(JsonObject column) {
        return column.get("name").getAsString() + " " + column.get("type").getAsString()
                + (column.has("nullable") ? " null" : "");
    }
}
