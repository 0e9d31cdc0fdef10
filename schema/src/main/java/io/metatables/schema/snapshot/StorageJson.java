package io.metatables.schema.snapshot;

import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Storage in JSON; storage parameters are texts such as {@code fillfactor=70}. */
final class StorageJson {

    private StorageJson() {}

    static JsonLine addTo(JsonLine line, TableStorage storage) {
        return line.truth("unlogged", storage.unlogged())
                .texts("storageParameters", texts(storage.parameters()))
                .text("tablespace", storage.tablespace())
                .text("accessMethod", storage.accessMethod());
    }

    static TableStorage read(JsonRecord record) {
        return new TableStorage(
                record.truth("unlogged"),
                parameters(record, "storageParameters"),
                record.optionalText("tablespace").orElse(null),
                record.optionalText("accessMethod").orElse(null));
    }

    static List<String> texts(Map<String, String> parameters) {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            texts.add(parameter.getKey() + "=" + parameter.getValue());
        }
        return texts;
    }

    static SortedMap<String, String> parameters(JsonRecord record, String key) {
        SortedMap<String, String> parameters = new TreeMap<>();
        for (String text : record.texts(key)) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw record.damaged("\"" + text + "\" is no parameter with a value");
            }
            parameters.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return StorageParameters.copyOf(parameters);
    }
}
