package io.metatables.schema.snapshot;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a JSON object together that is written in one line: the keys in the order in which they were added, no spaces, nothing that
 * is empty. Not thread-safe.
 */
public final class JsonLine {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final JsonObject object = new JsonObject();

    /** Starts an empty object. */
    public JsonLine() {}

    /**
     * Adds a text.
     *
     * @param key its key
     * @param value null: nothing is added
     * @return this
     */
    public JsonLine text(String key, @Nullable String value) {
        if (value != null) {
            object.addProperty(key, value);
        }
        return this;
    }

    /**
     * Adds a number.
     *
     * @param key its key
     * @param value the number
     * @return this
     */
    public JsonLine number(String key, long value) {
        object.addProperty(key, value);
        return this;
    }

    /**
     * Adds a truth value.
     *
     * @param key its key
     * @param value false: nothing is added
     * @return this
     */
    public JsonLine truth(String key, boolean value) {
        if (value) {
            object.addProperty(key, true);
        }
        return this;
    }

    /**
     * Adds a list of texts.
     *
     * @param key its key
     * @param values empty: nothing is added
     * @return this
     */
    public JsonLine texts(String key, List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array(key, array);
    }

    /**
     * Adds an object.
     *
     * @param key its key
     * @param value null: nothing is added
     * @return this
     */
    public JsonLine line(String key, @Nullable JsonLine value) {
        if (value != null) {
            object.add(key, value.object);
        }
        return this;
    }

    /**
     * Adds a list of objects.
     *
     * @param key its key
     * @param values empty: nothing is added
     * @return this
     */
    public JsonLine lines(String key, List<JsonLine> values) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(value.object));
        return array(key, array);
    }

    private JsonLine array(String key, JsonArray array) {
        if (!array.isEmpty()) {
            object.add(key, array);
        }
        return this;
    }

    static String value(JsonElement element) {
        return GSON.toJson(element);
    }

    /** The object in one line, without a line break. */
    @Override
    public String toString() {
        return value(object);
    }
}
