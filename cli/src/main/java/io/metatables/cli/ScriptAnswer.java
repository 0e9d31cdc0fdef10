package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import java.util.List;

/**
 * SQL, and nothing else, so that it can be sent into a file.
 *
 * @param command the name of the command
 * @param script with LF line breaks
 */
record ScriptAnswer(String command, String script) implements Answer {
    @Override
    public List<String> toText() {
        return script.lines().toList();
    }

    @Override
    public String remark(String line) {
        return "-- " + line;
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", command);
        json.addProperty("sql", script);
        return json;
    }
}
