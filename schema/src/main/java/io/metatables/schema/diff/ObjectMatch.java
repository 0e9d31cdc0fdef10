package io.metatables.schema.diff;

import io.metatables.schema.model.NamedObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which constraints or indexes of a table stay, get another name, go and come. The same definition is the same object; another
 * definition is another object, whatever its name.
 *
 * @param renamed the object in the words of the new table, but under its old name; and the new name
 * @param dropped as the old table has them
 * @param added as the new table has them
 */
record ObjectMatch(List<Rename> renamed, List<NamedObject> dropped, List<NamedObject> added) {

    record Rename(NamedObject object, String to) {}

    private record Candidate(NamedObject original, NamedObject survivor) {}

    static ObjectMatch of(
            List<? extends NamedObject> oldObjects,
            List<? extends NamedObject> newObjects,
            Function<NamedObject, Optional<NamedObject>> survival) {
        List<NamedObject> dropped = new ArrayList<>();
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        for (NamedObject old : oldObjects) {
            Optional<NamedObject> survivor = survival.apply(old);
            if (survivor.isPresent()) {
                candidates
                        .computeIfAbsent(survivor.get().name(), name -> new ArrayList<>(1))
                        .add(new Candidate(old, survivor.get()));
            } else {
                dropped.add(old);
            }
        }
        List<NamedObject> unmatched = new ArrayList<>();
        for (NamedObject object : newObjects) {
            if (!isLeft(object, candidates.getOrDefault(object.name(), List.of()))) {
                unmatched.add(object);
            }
        }
        return matchDefinitions(byDefinition(candidates.values()), unmatched, dropped);
    }

    /** Finds the candidate of the same name and definition, and takes it away; a check and an index may share a name. */
    private static boolean isLeft(NamedObject object, List<Candidate> candidates) {
        for (int i = 0; i < candidates.size(); i++) {
            if (CanonicalObject.of(candidates.get(i).survivor()).equals(CanonicalObject.of(object))) {
                candidates.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Map<NamedObject, Deque<Candidate>> byDefinition(Collection<List<Candidate>> candidates) {
        Map<NamedObject, Deque<Candidate>> byDefinition = new LinkedHashMap<>();
        for (List<Candidate> ofName : candidates) {
            for (Candidate candidate : ofName) {
                byDefinition
                        .computeIfAbsent(definition(candidate.survivor()), definition -> new ArrayDeque<>())
                        .add(candidate);
            }
        }
        return byDefinition;
    }

    private static ObjectMatch matchDefinitions(
            Map<NamedObject, Deque<Candidate>> byDefinition, List<NamedObject> unmatched, List<NamedObject> dropped) {
        List<Rename> renamed = new ArrayList<>();
        List<NamedObject> added = new ArrayList<>();
        for (NamedObject object : unmatched) {
            Deque<Candidate> candidates = byDefinition.getOrDefault(definition(object), new ArrayDeque<>());
            if (candidates.isEmpty()) {
                added.add(object);
            } else {
                renamed.add(new Rename(candidates.remove().survivor(), object.name()));
            }
        }
        byDefinition.values().forEach(left -> left.forEach(candidate -> dropped.add(candidate.original())));
        return new ObjectMatch(renamed, dropped, added);
    }

    private static NamedObject definition(NamedObject object) {
        return CanonicalObject.of(object).withName("");
    }
}
