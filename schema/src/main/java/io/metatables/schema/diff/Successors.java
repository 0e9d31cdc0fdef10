package io.metatables.schema.diff;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which name of the new schema stands for which of the old one. Nothing is guessed: without a former name that fits, or with two
 * names that claim the same former one, a name that is new is new.
 *
 * @param newByOld the old names that live on, each with its name from now on
 * @param dropped the old names that do not, in their old order
 * @param added the new names that have no old one, in their new order
 */
record Successors(Map<String, String> newByOld, List<String> dropped, List<String> added) {

    static Successors of(Collection<String> oldNames, Collection<String> newNames, Map<String, String> formerNames) {
        Set<String> before = new LinkedHashSet<>(oldNames);
        Set<String> after = new LinkedHashSet<>(newNames);
        Map<String, String> renamed = renamed(before, after, formerNames);
        Map<String, String> newByOld = new LinkedHashMap<>();
        for (String old : before) {
            if (after.contains(old)) {
                newByOld.put(old, old);
            } else if (renamed.containsKey(old)) {
                newByOld.put(old, renamed.get(old));
            }
        }
        Set<String> survivors = Set.copyOf(newByOld.values());
        before.removeAll(newByOld.keySet());
        after.removeAll(survivors);
        return new Successors(Collections.unmodifiableMap(newByOld), List.copyOf(before), List.copyOf(after));
    }

    private static Map<String, String> renamed(Set<String> before, Set<String> after, Map<String, String> formerNames) {
        if (formerNames.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Map.Entry<String, String>>> claims = formerNames.entrySet().stream()
                .filter(claim -> after.contains(claim.getKey()) && !before.contains(claim.getKey()))
                .filter(claim -> before.contains(claim.getValue()) && !after.contains(claim.getValue()))
                .collect(Collectors.groupingBy(Map.Entry::getValue));
        return claims.values().stream()
                .filter(claim -> claim.size() == 1)
                .map(claim -> claim.get(0))
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }
}
