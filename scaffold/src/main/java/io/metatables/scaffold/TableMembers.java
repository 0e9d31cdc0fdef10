package io.metatables.scaffold;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which member stands for which column, also for the columns that a table has from others. */
final class TableMembers {
    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> members = new HashMap<>();

    private TableMembers(List<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    static TableMembers of(List<Table> tables) {
        return new TableMembers(tables);
    }

    String member(QualifiedName table, String column) {
        return Objects.requireNonNull(of(table).get(column), () -> "no column " + column + " in " + table);
    }

    List<String> members(QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> member(table, column)).toList();
    }

    private Map<String, String> of(QualifiedName table) {
        Map<String, String> known = members.get(table);
        if (known == null) {
            known = named(Objects.requireNonNull(tables.get(table), () -> "no table " + table));
            members.put(table, known);
        }
        return known;
    }

    private Map<String, String> named(Table table) {
        Map<String, String> named = new LinkedHashMap<>();
        parents(table).forEach(parent -> named.putAll(of(parent)));
        UniqueNames unique = new UniqueNames();
        named.values().forEach(unique::of);
        for (Column column : table.columns()) {
            named.computeIfAbsent(column.name(), name -> unique.of(JavaWords.member(name)));
        }
        return named;
    }

    static List<QualifiedName> parents(Table table) {
        if (table.ancestry() instanceof Ancestry.Inherits inherits) {
            return inherits.parents();
        }
        return table.ancestry() instanceof Ancestry.PartitionOf partition
                ? List.of(partition.parent())
                : new ArrayList<>();
    }
}
