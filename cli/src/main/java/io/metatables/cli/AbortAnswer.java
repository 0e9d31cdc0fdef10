package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code rebase --abort} has put back.
 *
 * @param folder the folder of the history
 * @param files the names of the files
 */
record AbortAnswer(Path folder, List<String> files) implements Answer {
    AbortAnswer {
        files = List.copyOf(files);
    }

    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>(List.of("All is as it was before the rebase. Back in " + folder + ":"));
        files.forEach(file -> lines.add("  " + file));
        return lines;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "rebase");
        json.addProperty("folder", folder.toString());
        json.addProperty("done", false);
        json.add("files", JsonTexts.array(files));
        return json;
    }
}
