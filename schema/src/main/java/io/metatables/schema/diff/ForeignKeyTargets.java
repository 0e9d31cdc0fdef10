package io.metatables.schema.diff;

import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where foreign keys point after the tables and columns they point at have changed. */
final class ForeignKeyTargets {
    private final Set<QualifiedName> oldTables;
    private final Map<QualifiedName, TablePair> pairs;
    private final Map<QualifiedName, Set<Set<String>>> droppedKeys;

    /**
     * @param oldTables all tables of the old schema
     * @param pairs by old name, those that live on
     * @param droppedKeys by old name, the column sets of the unique keys that are dropped
     */
    ForeignKeyTargets(
            Set<QualifiedName> oldTables,
            Map<QualifiedName, TablePair> pairs,
            Map<QualifiedName, Set<Set<String>>> droppedKeys) {
        this.oldTables = oldTables;
        this.pairs = pairs;
        this.droppedKeys = droppedKeys;
    }

    record Target(QualifiedName table, List<String> columns) {}

    /**
     * Follows a foreign key to its target.
     *
     * @param key a foreign key of the old schema
     * @return the target's new names; empty if the key has to go because its target or the unique key there goes, or because
     *     the types would not match for a moment
     */
    Optional<Target> follow(ForeignKey key) {
        TablePair pair = pairs.get(key.target());
        if (pair == null) {
            return oldTables.contains(key.target())
                    ? Optional.empty()
                    : Optional.of(new Target(key.target(), key.targetColumns()));
        }
        Set<Set<String>> dropped = droppedKeys.getOrDefault(key.target(), Set.of());
        if (dropped.contains(new HashSet<>(key.targetColumns()))) {
            return Optional.empty();
        }
        List<String> columns = new ArrayList<>();
        for (String oldColumn : key.targetColumns()) {
            Optional<String> newColumn = pair.successor(oldColumn);
            if (newColumn.isEmpty() || pair.changesBaseType(oldColumn)) {
                return Optional.empty();
            }
            columns.add(newColumn.get());
        }
        return Optional.of(new Target(pair.to().name(), columns));
    }
}
