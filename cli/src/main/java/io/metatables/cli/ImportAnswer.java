package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.server.ServerFeature;
import io.metatables.schema.server.ServerNeeds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<String> lines = new ArrayList<>(
                List.of(
                        "Imported " + Quantity.of(schema.tables().size(), "table") + " and "
                                + Quantity.of(schema.objects().types().size(), "type") + " into " + sources + ": "
                                + Quantity.of(files.size(), "file") + ", package " + schema.namespace() + ".",
                        "",
                        "Next: read the classes, name things as you like them, and compile them with the annotation processor."));
        Set<ServerFeature> needs = ServerNeeds.of(schema);
        if (!needs.isEmpty()) {
            lines.add(needs.stream()
                            .map(ServerFeature::text)
                            .collect(Collectors.joining(
                                    ", ",
                                    "They need PostgreSQL " + oldestServer() + " or newer (",
                                    "), which the compiler has"))
                    + " to know: -Ametatables.postgres=" + oldestServer() + ".");
        }
        return lines;
    }

    private int oldestServer() {
        return ServerNeeds.oldestServer(schema).major();
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "import");
        json.addProperty("namespace", schema.namespace());
        json.addProperty("tables", schema.tables().size());
        json.addProperty("types", schema.objects().types().size());
        json.addProperty("postgres", oldestServer());
        json.addProperty("sources", sources.toString());
        JsonArray written = new JsonArray();
        files.forEach(file -> written.add(file.toString()));
        json.add("files", written);
        return json;
    }
}
