package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.check.CheckedProvider;
import io.metatables.schema.revision.check.CheckedProvider.Replay;
import java.util.List;

/**
 * What {@code check} has found.
 *
 * @param providers what it has looked at
 */
record CheckAnswer(List<CheckedProvider> providers) implements Answer {
    CheckAnswer {
        providers = List.copyOf(providers);
    }

    @Override
    public List<String> toText() {
        return providers.stream().map(CheckAnswer::line).toList();
    }

    private static String line(CheckedProvider provider) {
        if (!provider.findings().isEmpty()) {
            return provider.name() + ": " + Quantity.of(provider.findings().size(), "finding") + ".";
        }
        String head = provider.head();
        return provider.name() + ": " + Quantity.of(provider.revisions(), "revision")
                + (head == null ? "" : ", head " + head)
                + "; the chain is sound, the model is at the head, and nothing waits for a person."
                + (isReplayed(provider) ? " A replay went up to the snapshot, and down to nothing." : "");
    }

    private static boolean isReplayed(CheckedProvider provider) {
        return provider.replay() == Replay.DONE;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "check");
        JsonArray array = new JsonArray();
        providers.forEach(provider -> array.add(toJson(provider)));
        json.add("providers", array);
        return json;
    }

    private static JsonObject toJson(CheckedProvider provider) {
        JsonObject json = new JsonObject();
        json.addProperty("namespace", provider.name());
        json.addProperty("sound", provider.findings().isEmpty());
        json.addProperty("head", provider.head());
        json.addProperty("revisions", provider.revisions());
        JsonArray changes = new JsonArray();
        provider.changes().forEach(changes::add);
        json.add("changes", changes);
        json.addProperty("replayed", isReplayed(provider));
        return json;
    }

    @Override
    public List<Finding> findings() {
        return providers.stream()
                .flatMap(provider -> provider.findings().stream())
                .toList();
    }
}
