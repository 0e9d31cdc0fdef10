package io.metatables.schema.postgres;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements that make a table, with its keys, checks, comments and indexes. Of two keys over the same columns CREATE TABLE
 * would keep only the first, without a word: the second is a statement of its own.
 */
final class NewTableStatements {
    private final Table table;
    private final List<NamedObject> inner = new ArrayList<>();
    private final List<NamedObject> outer = new ArrayList<>();

    NewTableStatements(Table table) {
        this.table = table;
        Set<List<String>> keys = new HashSet<>();
        Optional.ofNullable(table.primaryKey()).ifPresent(key -> {
            inner.add(key);
            keys.add(key.columns());
        });
        for (UniqueConstraint key : table.uniqueConstraints()) {
            (keys.add(key.columns()) ? inner : outer).add(key);
        }
        inner.addAll(table.checkConstraints());
        inner.addAll(table.foreignKeys());
        outer.addAll(table.indexes());
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        statements.add(createTable());
        if (table.description() != null) {
            statements.add(TableStatements.comment(table.name(), table.description()));
        }
        for (Column column : table.columns()) {
            if (column.description() != null) {
                statements.add(ColumnStatements.comment(table.name(), column.name(), column.description()));
            }
        }
        outer.forEach(object -> statements.add(ObjectStatements.add(table.name(), object)));
        return statements;
    }

    private String createTable() {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(Definitions.column(column)));
        inner.forEach(
                constraint -> constraint.accept(new ConstraintDefinition()).ifPresent(lines::add));
        return "CREATE TABLE " + Sql.name(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n);";
    }
}
