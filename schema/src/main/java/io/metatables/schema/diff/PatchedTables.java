package io.metatables.schema.diff;

import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
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
        follow(from, key -> PatchedForeignKey.withTarget(key, to));
    }

    void followColumn(QualifiedName target, String from, String to) {
        follow(target, key -> PatchedForeignKey.withTargetColumn(key, from, to));
    }

    void followType(TypeNames names) {
        byIdentifier.replaceAll((identifier, table) -> names.renamed(table));
    }

    private void follow(QualifiedName target, UnaryOperator<ForeignKey> change) {
        for (String referrer : List.copyOf(referrers.getOrDefault(target, Set.of()))) {
            Table table = byIdentifier.get(referrer);
            if (table != null) {
                List<ForeignKey> keys = table.foreignKeys().stream()
                        .map(key -> key.target().equals(target) ? change.apply(key) : key)
                        .toList();
                replace(TableRef.of(table), table.toBuilder().foreignKeys(keys).build());
            }
        }
    }

    private void link(Table table) {
        table.foreignKeys()
                .forEach(key -> referrers
                        .computeIfAbsent(key.target(), name -> new LinkedHashSet<>())
                        .add(table.identifier()));
    }

    private void unlink(Table table) {
        table.foreignKeys()
                .forEach(key -> referrers
                        .getOrDefault(key.target(), new LinkedHashSet<>())
                        .remove(table.identifier()));
    }
}
