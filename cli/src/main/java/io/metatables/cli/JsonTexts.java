package io.metatables.cli;

import com.google.gson.JsonArray;
import java.util.List;

/** Texts in an answer for a program. */
final class JsonTexts {
    private JsonTexts() {}

    static JsonArray array(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
