package io.metatables.cli;

import com.google.gson.JsonObject;
import io.metatables.cli.output.Answer;
import java.util.List;

/**
 * The SQL that sets up the roles.
 *
 * @param sql a script
 */
record GrantsAnswer(String sql) implements Answer {
    @Override
    public List<String> toText() {
        return sql.lines().toList();
    }

    @Override
    public JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("command", "grants");
        json.addProperty("sql", sql);
        return json;
    }
}
