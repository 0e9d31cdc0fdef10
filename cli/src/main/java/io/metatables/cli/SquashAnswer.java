package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.revision.squash.SquashedRevision;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code squash} has done to a range.
 *
 * @param squashed the new revision
 * @param asked whether a database was asked what it has applied
 */
record SquashAnswer(SquashedRevision squashed, boolean asked) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>();
        lines.add("Revision " + squashed.number() + " is now: " + squashed.message() + " ("
                + Quantity.of(squashed.parts(), "part") + ")");
        lines.add("It holds:");
        squashed.former().forEach(former -> lines.add("  " + former));
        if (squashed.moved() > 0) {
            lines.add(Quantity.of(squashed.moved(), "later revision") + " moved up.");
        }
        lines.add("");
        lines.add("Written to " + squashed.folder() + ":");
        squashed.fileNames().forEach(file -> lines.add("  " + file));
        lines.add("  schema.json");
        lines.add("");
        lines.add(
                asked
                        ? "Next: review the SQL, and commit these files."
                        : "No database was asked. One that has applied any of these revisions will refuse the next upgrade: then"
                                + " restore the files from version control.");
        return lines;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "squash");
        json.addProperty("folder", squashed.folder().toString());
        json.addProperty("revision", squashed.number());
        json.addProperty("message", squashed.message());
        json.addProperty("parts", squashed.parts());
        json.addProperty("moved", squashed.moved());
        json.addProperty("databaseAsked", asked);
        json.add("former", JsonTexts.array(squashed.former()));
        json.add("files", JsonTexts.array(squashed.fileNames()));
        return json;
    }
}
