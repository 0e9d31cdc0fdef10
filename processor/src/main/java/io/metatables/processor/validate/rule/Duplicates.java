package io.metatables.processor.validate.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what stands more than once. */
public final class Duplicates {
    private Duplicates() {}

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
        Map<K, List<T>> groups = new LinkedHashMap<>();
        values.forEach(value -> groups.computeIfAbsent(key.apply(value), unused -> new ArrayList<>())
                .add(value));
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }

    /**
     * Whatever stands more than once.
     *
     * @param values in the order that the result keeps
     * @param <T> their type
     * @return each once
     */
    public static <T> Set<T> of(Collection<T> values) {
        return groups(values, value -> value).keySet();
    }
}
