package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table that lives on.
 *
 * @param from the table in the old schema
 * @param to the table in the new schema
 * @param columns which column stands for which
 * @param oldColumns the old columns by name
 * @param newColumns the new columns by name
 */
record TablePair(
        Table from, Table to, Successors columns, Map<String, Column> oldColumns, Map<String, Column> newColumns) {

    static TablePair of(Table from, Table to, Map<String, String> formerColumns) {
        Map<String, Column> oldColumns = byName(from.columns());
        Map<String, Column> newColumns = byName(to.columns());
        Successors columns = Successors.of(oldColumns.keySet(), newColumns.keySet(), formerColumns);
        return new TablePair(from, to, columns, oldColumns, newColumns);
    }

    private static Map<String, Column> byName(List<Column> columns) {
        Map<String, Column> byName = new LinkedHashMap<>();
        columns.forEach(column -> byName.put(column.name(), column));
        return byName;
    }

    TableRef oldRef() {
        return TableRef.of(from);
    }

    TableRef newRef() {
        return TableRef.of(to);
    }

    /** Whether a column of the old table has another type from now on; false if it is dropped. */
    boolean isRetyped(String oldColumn) {
        String newColumn = columns.newByOld().get(oldColumn);
        return newColumn != null && !oldType(oldColumn).equals(newType(newColumn));
    }

    /** Like {@link #isRetyped}, but another length or precision does not count. */
    boolean changesBaseType(String oldColumn) {
        String newColumn = columns.newByOld().get(oldColumn);
        return newColumn != null
                && !oldType(oldColumn).name().equals(newType(newColumn).name());
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

    /** The old and new names of all columns that an SQL expression cannot be trusted to mean the same by. */
    Set<String> unsteadyNames() {
        Set<String> names = new HashSet<>(columns.dropped());
        columns.newByOld().forEach((oldName, newName) -> {
            if (!oldName.equals(newName) || isRetyped(oldName)) {
                names.add(oldName);
                names.add(newName);
            }
        });
        return names;
    }
}
