package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.model.DatabaseSchema;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import has written.
 *
 * @param schema what was read
 * @param sources the folder of sources
 * @param files what was written
 */
record ImportAnswer(DatabaseSchema schema, Path sources, List<Path> files) implements Answer {

    @Override
    public List<String> toText() {
        return List.of(
                "Imported " + Quantity.of(schema.tables().size(), "table") + " and "
                        + Quantity.of(schema.objects().types().size(), "type") + " into " + sources + ": "
                        + Quantity.of(files.size(), "file") + ", package " + schema.namespace() + ".",
                "",
                "Next: read the classes, name things as you like them, and compile them with the annotation processor.");
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "import");
        json.addProperty("namespace", schema.namespace());
        json.addProperty("tables", schema.tables().size());
        json.addProperty("types", schema.objects().types().size());
        json.addProperty("sources", sources.toString());
        JsonArray written = new JsonArray();
        files.forEach(file -> written.add(file.toString()));
        json.add("files", written);
        return json;
    }
}
