package io.metatables.schema.postgres;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that make a table, with its keys, checks, comments and indexes. */
final class NewTableStatements {
    private final Table table;

    NewTableStatements(Table table) {
        this.table = table;
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
        table.indexes().forEach(index -> statements.add(ObjectStatements.createIndex(table.name(), index)));
        return statements;
    }

    private String createTable() {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(Definitions.column(column)));
        constraints()
                .forEach(constraint ->
                        constraint.accept(new ConstraintDefinition()).ifPresent(lines::add));
        return "CREATE TABLE " + Sql.name(table.name()) + " (\n    " + String.join(",\n    ", lines) + "\n);";
    }

    private List<NamedObject> constraints() {
        List<NamedObject> constraints = new ArrayList<>();
        Optional.ofNullable(table.primaryKey()).ifPresent(constraints::add);
        constraints.addAll(table.uniqueConstraints());
        constraints.addAll(table.checkConstraints());
        constraints.addAll(table.foreignKeys());
        return constraints;
    }
}
