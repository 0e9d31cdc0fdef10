package io.metatables.processor.validate.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what stands more than once.
 *
 * @param <K> what may stand only once
 * @param <T> what it belongs to
 */
public final class Duplicates<K, T> {
    private final Map<K, List<T>> byKey = new LinkedHashMap<>();
    private boolean found;

    /** Begins with nothing. */
    public Duplicates() {}

    /**
     * Adds a value.
     *
     * @param key what it may share with no other one
     * @param value in the order that the groups keep
     */
    public void add(K key, T value) {
        List<T> group = byKey.get(key);
        if (group == null) {
            byKey.put(key, List.of(value));
            return;
        }
        List<T> larger = new ArrayList<>(group);
        larger.add(value);
        byKey.put(key, larger);
        found = true;
    }

    /**
     * The values that share a key.
     *
     * @return only the groups of two and more, by their key
     */
    public Map<K, List<T>> groups() {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        if (found) {
            groups.putAll(byKey);
            groups.values().removeIf(group -> group.size() < 2);
        }
        return groups;
    }

    /**
     * Groups values that have the same key.
     *
     * @param values in the order that the groups keep
     * @param key what may stand only once
     * @param <K> the type of the keys
     * @param <T> the type of the values
     * @return only the groups of two and more, by their key
     */
    public static <K, T> Map<K, List<T>> groups(Collection<T> values, Function<T, K> key) {
        Duplicates<K, T> duplicates = new Duplicates<>();
        for (T value : values) {
            duplicates.add(key.apply(value), value);
        }
        return duplicates.groups();
    }

    /**
     * Whatever stands more than once.
     *
     * @param values in the order that the result keeps
     * @param <T> their type
     * @return each once
     */
    public static <T> Set<T> of(Collection<T> values) {
        Duplicates<T, T> duplicates = new Duplicates<>();
        for (T value : values) {
            duplicates.add(value, value);
        }
        return duplicates.groups().keySet();
    }
}
