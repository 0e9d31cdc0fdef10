package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts tables into an order in which each comes after those that it has columns from. */
final class TableOrder {
    private final Map<QualifiedName, Table> byName = new HashMap<>();
    private final Set<QualifiedName> visited = new HashSet<>();
    private final List<Table> sorted = new ArrayList<>();

    private TableOrder() {}

    static List<Table> of(List<Table> tables) {
        TableOrder order = new TableOrder();
        for (Table table : tables) {
            order.byName.put(table.name(), table);
        }
        for (Table table : tables) {
            order.visit(table);
        }
        return List.copyOf(order.sorted);
    }

    private void visit(Table table) {
        if (visited.add(table.name())) {
            for (QualifiedName parent : InheritedColumns.parents(table)) {
                Table needed = byName.get(parent);
                if (needed != null) {
                    visit(needed);
                }
            }
            sorted.add(table);
        }
    }
}
