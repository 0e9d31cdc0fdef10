package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.revision.fork.RebaseOutcome;
import io.metatables.schema.revision.fork.RebaseOutcome.Move;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code rebase} has done.
 *
 * @param outcome revisions that moved, or were set aside
 */
record RebaseAnswer(RebaseOutcome outcome) implements Answer {
    @Override
    public List<String> toText() {
        List<String> lines = new ArrayList<>(List.of("Kept " + outcome.kept() + " in " + outcome.folder() + "."));
        if (outcome instanceof RebaseOutcome.SetAside aside) {
            lines.add("Set aside: " + String.join(", ", aside.titles()) + ".");
            lines.add(
                    aside.shared().isEmpty()
                            ? "What they start from is not here any more, or they are of several branches."
                            : "Both branches have to do with: " + String.join(", ", aside.shared()) + ".");
            lines.add("");
            lines.add("Next: compile, so that javac proposes again what they did, and run 'metatables migrations rebase"
                    + " --continue'. To take this back: 'metatables migrations rebase --abort'.");
        } else if (outcome instanceof RebaseOutcome.Moved moved) {
            moved.moves().forEach(move -> lines.add(move.from() + " is now " + move.to() + ": " + move.message()));
            lines.add("");
            lines.add(
                    "Next: compile; if javac has nothing to propose, all is there. Then 'git add' the folder and go on"
                            + " with the merge.");
        }
        return lines;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "rebase");
        json.addProperty("folder", outcome.folder().toString());
        json.addProperty("kept", outcome.kept());
        if (outcome instanceof RebaseOutcome.SetAside aside) {
            json.addProperty("done", false);
            json.add("setAside", JsonTexts.array(aside.titles()));
            json.add("shared", JsonTexts.array(aside.shared()));
        } else if (outcome instanceof RebaseOutcome.Moved moved) {
            json.addProperty("done", true);
            JsonArray moves = new JsonArray();
            moved.moves().forEach(move -> moves.add(toJson(move)));
            json.add("moved", moves);
        }
        return json;
    }

    private static JsonObject toJson(Move move) {
        JsonObject json = new JsonObject();
        json.addProperty("from", move.from());
        json.addProperty("to", move.to());
        json.addProperty("message", move.message());
        return json;
    }
}
