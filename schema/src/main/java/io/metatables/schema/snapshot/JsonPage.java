package io.metatables.schema.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of a file together: a JSON object with one line a key and one line an element of a list, so that git merges what
 * commutes. Line breaks are LF. Not thread-safe.
 */
public final class JsonPage {
    private final List<String> entries = new ArrayList<>();

    /**
     * Starts a file.
     *
     * @param format the number of its format, which comes first in the file
     */
    public JsonPage(int format) {
        entries.add("  \"format\": " + format);
    }

    /**
     * Adds a text.
     *
     * @param key its key
     * @param value null: nothing is added
     * @return this
     */
    public JsonPage text(String key, @Nullable String value) {
        if (value != null) {
            StringBuilder entry = new StringBuilder("  \"" + key + "\": ");
            JsonText.append(entry, value);
            entries.add(entry.toString());
        }
        return this;
    }

    /**
     * Adds a list, also an empty one.
     *
     * @param key its key
     * @param lines JSON, each without a line break
     * @return this
     */
    public JsonPage lines(String key, List<String> lines) {
        entries.add(
                "  \"" + key + "\": " + (lines.isEmpty() ? "[]" : "[\n    " + String.join(",\n    ", lines) + "\n  ]"));
        return this;
    }

    /** The text of the file, with a line break at its end. */
    @Override
    public String toString() {
        return "{\n" + String.join(",\n", entries) + "\n}\n";
    }
}
