package io.metatables.runtime.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where two values made of records and maps differ, a line for each place: whole tables are too long to be compared by eye. */
public final class RecordDifferences {
    private final List<String> lines = new ArrayList<>();

    private RecordDifferences() {}

    /**
     * Compares two values of the same type.
     *
     * @param found one of them
     * @param expected the other
     * @return {@code path: found, not expected} for each place at which they differ; empty if they are equal
     */
    public static List<String> between(Object found, Object expected) {
        RecordDifferences differences = new RecordDifferences();
        differences.compare("", found, expected);
        return differences.lines;
    }

    private void compare(String path, @Nullable Object found, @Nullable Object expected) {
        if (Objects.equals(found, expected)) {
            return;
        }
        if (found instanceof Record one && expected instanceof Record other && one.getClass() == other.getClass()) {
            for (RecordComponent component : one.getClass().getRecordComponents()) {
                compare(path + "." + component.getName(), value(component, one), value(component, other));
            }
        } else if (found instanceof Map<?, ?> one && expected instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            keys.forEach(key -> compare(path + "[" + key + "]", one.get(key), other.get(key)));
        } else {
            lines.add(path + ": " + found + ", not " + expected);
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
