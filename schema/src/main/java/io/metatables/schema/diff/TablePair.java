package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A table that lives on.
 *
 * @param from the table in the old schema
 * @param to the table in the new schema
 * @param columns which column stands for which
 * @param oldColumns the old columns by name
 * @param newColumns the new columns by name
 * @param inherited what becomes of the columns that it has from other tables
 */
record TablePair(
        Table from,
        Table to,
        Successors columns,
        Map<String, Column> oldColumns,
        Map<String, Column> newColumns,
        InheritedColumns inherited) {

    static TablePair of(Table from, Table to, Map<String, String> formerColumns) {
        Map<String, Column> oldColumns = byName(from.columns());
        Map<String, Column> newColumns = byName(to.columns());
        Successors columns = Successors.of(oldColumns.keySet(), newColumns.keySet(), formerColumns);
        TablePair pair = new TablePair(from, to, columns, oldColumns, newColumns, InheritedColumns.NONE);
        return pair.withColumns(new GeneratedColumns(pair).withoutChanged());
    }

    private TablePair withColumns(Successors newColumnPairs) {
        return new TablePair(from, to, newColumnPairs, oldColumns, newColumns, inherited);
    }

    TablePair withInherited(InheritedColumns newInherited) {
        return new TablePair(from, to, columns, oldColumns, newColumns, newInherited);
    }

    private static Map<String, Column> byName(List<Column> columns) {
        Map<String, Column> byName = new LinkedHashMap<>();
        for (Column column : columns) {
            byName.put(column.name(), column);
        }
        return byName;
    }

    TableRef oldRef() {
        return TableRef.of(from);
    }

    TableRef newRef() {
        return TableRef.of(to);
    }

    /** What an old column is called from now on; empty if it is dropped. */
    Optional<String> successor(String oldColumn) {
        if (oldColumns.containsKey(oldColumn)) {
            return Optional.ofNullable(columns.newByOld().get(oldColumn));
        }
        return inherited.lost().contains(oldColumn)
                ? Optional.empty()
                : Optional.of(inherited.newByOld().getOrDefault(oldColumn, oldColumn));
    }

    /** Whether a column of the old table has another type or collation from now on; false if it is dropped. */
    boolean isRetyped(String oldColumn) {
        String newColumn = columns.newByOld().get(oldColumn);
        return newColumn == null
                ? inherited.retyped().contains(oldColumn)
                : !oldType(oldColumn).equals(newType(newColumn))
                        || !Objects.equals(
                                oldColumn(oldColumn).collation(),
                                newColumn(newColumn).collation());
    }

    /** Like {@link #isRetyped}, but another length or precision does not count. */
    boolean changesBaseType(String oldColumn) {
        String newColumn = columns.newByOld().get(oldColumn);
        return newColumn == null
                ? inherited.retyped().contains(oldColumn)
                : !oldType(oldColumn).name().equals(newType(newColumn).name())
                        || oldType(oldColumn).dimensions() != newType(newColumn).dimensions();
    }

    Column oldColumn(String name) {
        return Objects.requireNonNull(oldColumns.get(name), name);
    }

    Column newColumn(String name) {
        return Objects.requireNonNull(newColumns.get(name), name);
    }

    private ColumnType oldType(String column) {
        return oldColumn(column).type();
    }

    private ColumnType newType(String column) {
        return newColumn(column).type();
    }

    /** The renames of its columns. */
    ColumnNames names() {
        Map<String, String> names = new HashMap<>(inherited.newByOld());
        names.putAll(columns.newByOld());
        names.keySet().removeAll(unchanged(names));
        return new ColumnNames(names);
    }

    private static Set<String> unchanged(Map<String, String> names) {
        Set<String> unchanged = new HashSet<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getKey().equals(name.getValue())) {
                unchanged.add(name.getKey());
            }
        }
        return unchanged;
    }

    /** Whether what mentions columns cannot stay as they change. */
    boolean endsBy(Mentioned mentioned) {
        for (String retyped : columns.newByOld().keySet()) {
            if (isRetyped(retyped) && mentioned.includesType(retyped)) {
                return true;
            }
        }
        for (String renamed : names().newByOld().keySet()) {
            if (mentioned.includesUnclearly(renamed)) {
                return true;
            }
        }
        return mentioned.includesColumns(columns.dropped())
                || mentioned.includesColumns(inherited.lost())
                || mentioned.includesTypes(inherited.retyped());
    }
}
