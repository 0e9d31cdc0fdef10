package io.metatables.schema.snapshot;

import java.util.List;

/** Lists that cannot be empty. */
final class JsonLists {

    private JsonLists() {}

    static List<String> texts(JsonRecord record, String key) {
        return some(record, key, record.texts(key));
    }

    static <T> List<T> some(JsonRecord record, String key, List<T> list) {
        if (list.isEmpty()) {
            throw record.damaged("the list \"" + key + "\" is missing or empty");
        }
        return list;
    }
}
