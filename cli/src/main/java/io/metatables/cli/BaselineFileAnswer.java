package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.revision.squash.WrittenBaseline;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code squash --baseline} has written.
 *
 * @param written the script
 */
record BaselineFileAnswer(WrittenBaseline written) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add("Written to " + written.folder() + ":");
        lines.add("  " + written.fileName());
        lines.add("A database to which nothing was applied yet starts from revision " + written.number()
                + "; others do not mind it.");
        if (!written.edited().isEmpty()) {
            lines.add("");
            lines.add(
                    "The SQL of these revisions is not what would be generated now. If a new database needs what they do"
                            + " beyond its tables, such as rows, add that to the script:");
            written.edited().forEach(revision -> lines.add("  " + revision));
        }
        return lines;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "squash");
        json.addProperty("folder", written.folder().toString());
        json.addProperty("baseline", written.number());
        json.add("files", JsonTexts.array(List.of(written.fileName())));
        json.add("edited", JsonTexts.array(written.edited()));
        return json;
    }
}
