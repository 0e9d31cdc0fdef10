package io.metatables.schema.diff;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The tables of a schema while changes are made to it, and who refers to whom. */
final class PatchedTables {
    private final Map<String, Table> byIdentifier = new LinkedHashMap<>();
    private final Map<QualifiedName, Set<String>> referrers = new LinkedHashMap<>();

    PatchedTables(List<Table> tables) {
        tables.forEach(this::add);
    }

    List<Table> tables() {
        return List.copyOf(byIdentifier.values());
    }

    Table get(TableRef ref) {
        Table table = byIdentifier.get(ref.identifier());
        if (table == null || !table.name().equals(ref.name())) {
            throw new IllegalArgumentException("there is no table " + ref);
        }
        return table;
    }

    void add(Table table) {
        if (byIdentifier.putIfAbsent(table.identifier(), table) != null) {
            throw new IllegalArgumentException("there is a table " + table.identifier() + " already");
        }
        link(table);
    }

    Table remove(TableRef ref) {
        Table table = get(ref);
        byIdentifier.remove(ref.identifier());
        unlink(table);
        return table;
    }

    void replace(TableRef ref, Table table) {
        unlink(get(ref));
        byIdentifier.put(ref.identifier(), table);
        link(table);
    }

    void followTable(QualifiedName from, QualifiedName to) {
        follow(
                from,
                table -> withParent(
                        withTargets(table, from, key -> PatchedForeignKey.withTarget(key, to, key.targetColumns())),
                        from,
                        to));
    }

    /** What has the column from its table follows too, and so on. */
    void followColumn(QualifiedName target, ColumnNames names) {
        List<QualifiedName> heirs = new ArrayList<>();
        follow(target, table -> {
            Table followed = withTargets(
                    table,
                    target,
                    key -> PatchedForeignKey.withTarget(key, target, names.renamed(key.targetColumns())));
            if (InheritedColumns.parents(table).contains(target)) {
                heirs.add(table.name());
                return names.renamedObjects(followed);
            }
            return followed;
        });
        heirs.forEach(heir -> followColumn(heir, names));
    }

    void followType(TypeNames names) {
        byIdentifier.replaceAll((identifier, table) -> names.renamed(table));
    }

    private void follow(QualifiedName target, UnaryOperator<Table> change) {
        for (String referrer : List.copyOf(referrers.getOrDefault(target, Set.of()))) {
            Table table = byIdentifier.get(referrer);
            if (table != null) {
                replace(TableRef.of(table), change.apply(table));
            }
        }
    }

    private static Table withTargets(Table table, QualifiedName target, UnaryOperator<ForeignKey> change) {
        return table.toBuilder()
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.target().equals(target) ? change.apply(key) : key)
                        .toList())
                .build();
    }

    private static Table withParent(Table table, QualifiedName from, QualifiedName to) {
        if (table.ancestry() instanceof Ancestry.PartitionOf partition
                && partition.parent().equals(from)) {
            return table.toBuilder()
                    .ancestry(new Ancestry.PartitionOf(to, partition.bound()))
                    .build();
        }
        if (table.ancestry() instanceof Ancestry.Inherits inherits) {
            List<QualifiedName> parents = inherits.parents().stream()
                    .map(it -> it.equals(from) ? to : it)
                    .toList();
            return table.toBuilder().ancestry(new Ancestry.Inherits(parents)).build();
        }
        return table;
    }

    private static Set<QualifiedName> referred(Table table) {
        Set<QualifiedName> referred = new LinkedHashSet<>(InheritedColumns.parents(table));
        table.foreignKeys().forEach(key -> referred.add(key.target()));
        return referred;
    }

    private void link(Table table) {
        referred(table)
                .forEach(target -> referrers
                        .computeIfAbsent(target, name -> new LinkedHashSet<>())
                        .add(table.identifier()));
    }

    private void unlink(Table table) {
        referred(table)
                .forEach(target ->
                        referrers.getOrDefault(target, new LinkedHashSet<>()).remove(table.identifier()));
    }
}
