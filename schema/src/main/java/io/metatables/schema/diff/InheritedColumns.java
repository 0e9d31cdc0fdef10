package io.metatables.schema.diff;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of the columns that a table has from others.
 *
 * @param newByOld the new names of those that live on
 * @param lost the names of those that do not
 * @param retyped the old names of those that get another type
 */
record InheritedColumns(Map<String, String> newByOld, Set<String> lost, Set<String> retyped) {
    static final InheritedColumns NONE = new InheritedColumns(Map.of(), Set.of(), Set.of());

    /** The tables that a table has columns from. */
    static List<QualifiedName> parents(Table table) {
        if (table.ancestry() instanceof Ancestry.Inherits inherits) {
            return inherits.parents();
        }
        return table.ancestry() instanceof Ancestry.PartitionOf partition ? List.of(partition.parent()) : List.of();
    }

    static InheritedColumns of(TablePair pair, Map<QualifiedName, TablePair> pairsByOldName) {
        InheritedColumns inherited = new InheritedColumns(new HashMap<>(), new HashSet<>(), new HashSet<>());
        Set<QualifiedName> visited = new HashSet<>();
        for (QualifiedName parent : parents(pair.from())) {
            inherited.collect(parent, pairsByOldName, visited);
        }
        return inherited;
    }

    private void collect(
            QualifiedName parent, Map<QualifiedName, TablePair> pairsByOldName, Set<QualifiedName> visited) {
        TablePair pair = pairsByOldName.get(parent);
        if (pair == null || !visited.add(parent)) {
            return;
        }
        newByOld.putAll(pair.columns().newByOld());
        lost.addAll(pair.columns().dropped());
        pair.columns().newByOld().keySet().stream().filter(pair::isRetyped).forEach(retyped::add);
        parents(pair.from()).forEach(it -> collect(it, pairsByOldName, visited));
    }
}
