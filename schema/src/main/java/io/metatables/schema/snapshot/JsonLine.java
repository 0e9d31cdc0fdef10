package io.metatables.schema.snapshot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a JSON object together that is written in one line: the keys in the order in which they were added, no spaces, nothing that
 * is empty. Not thread-safe.
 */
public final class JsonLine {
    private final StringBuilder json = new StringBuilder("{");

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
            key(key);
            JsonText.append(json, value);
        }
        return this;
    }

    private void key(String key) {
        if (json.length() > 1) {
            json.append(',');
        }
        JsonText.append(json, key);
        json.append(':');
    }

    /**
     * Adds a number.
     *
     * @param key its key
     * @param value the number
     * @return this
     */
    public JsonLine number(String key, long value) {
        key(key);
        json.append(value);
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
            key(key);
            json.append(true);
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
        if (!values.isEmpty()) {
            key(key);
            char before = '[';
            for (String value : values) {
                JsonText.append(json.append(before), value);
                before = ',';
            }
            json.append(']');
        }
        return this;
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
            key(key);
            json.append(value.json).append('}');
        }
        return this;
    }

    /**
     * Adds all that another object has.
     *
     * @param other the other object, with keys of its own
     * @return this
     */
    JsonLine all(JsonLine other) {
        if (other.json.length() > 1) {
            json.append(json.length() > 1 ? "," : "").append(other.json, 1, other.json.length());
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
        if (!values.isEmpty()) {
            key(key);
            char before = '[';
            for (JsonLine value : values) {
                json.append(before).append(value.json).append('}');
                before = ',';
            }
            json.append(']');
        }
        return this;
    }

    /** The object in one line, without a line break. */
    @Override
    public String toString() {
        return json + "}";
    }
}
