package io.metatables.schema.diff;

import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The changes of what is said of the constraints and indexes of a table that live on. */
final class MarksDiff {
    private MarksDiff() {}

    /**
     * Compares what is said of objects of some kinds.
     *
     * @param pair the table
     * @param match which of its objects live on
     * @param objects all of these kinds that the new table has
     */
    static List<SchemaChange> changes(TablePair pair, ObjectMatch match, List<? extends NamedObject> objects) {
        if (pair.from().marks().isEmpty() && pair.to().marks().isEmpty()) {
            return List.of();
        }
        Set<String> added = new HashSet<>();
        match.added().forEach(object -> added.add(object.name()));
        Map<String, String> oldNames = new HashMap<>();
        match.renamed()
                .forEach(rename -> oldNames.put(rename.to(), rename.object().name()));
        List<SchemaChange> changes = new ArrayList<>();
        for (NamedObject object : objects) {
            String name = object.name();
            ObjectMarks from = pair.from().marksOf(oldNames.getOrDefault(name, name));
            ObjectMarks to = pair.to().marksOf(name);
            if (!added.contains(name)) {
                changes.addAll(between(pair.newRef(), object, from, to));
            }
        }
        return changes;
    }

    /** What goes, and what comes: the one is done before another object can have it, the other after. */
    private static List<SchemaChange> between(TableRef table, NamedObject object, ObjectMarks from, ObjectMarks to) {
        ObjectMarks left = new ObjectMarks(
                from.description(), from.clustered() && to.clustered(), from.replicaIdentity() && to.replicaIdentity());
        List<SchemaChange> changes = new ArrayList<>(2);
        if (!left.equals(from)) {
            changes.add(new MarkObject(table, object, from, left));
        }
        if (!left.equals(to)) {
            changes.add(new MarkObject(table, object, left, to));
        }
        return changes;
    }
}
