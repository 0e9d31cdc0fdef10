package io.metatables.runtime.introspect;

import io.metatables.schema.model.StorageParameters;
import java.sql.Array;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Parameters as the catalogs keep them: an array of {@code name=value}. */
final class Parameters {

    private Parameters() {}

    static SortedMap<String, String> of(@Nullable Array array) throws SQLException {
        TreeMap<String, String> parameters = new TreeMap<>();
        for (String entry : RowReader.texts(array)) {
            int equals = entry.indexOf('=');
            parameters.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return StorageParameters.copyOf(parameters);
    }
}
