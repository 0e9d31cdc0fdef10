package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of a table that lives on, but for its names and its constraints and indexes. */
final class TableDiff {
    private final TablePair pair;
    private final TableRef table;
    private final List<SchemaChange> changes = new ArrayList<>();

    TableDiff(TablePair pair) {
        this.pair = pair;
        this.table = pair.newRef();
    }

    List<SchemaChange> changes() {
        addTableFacts(pair.from(), pair.to());
        for (String name : pair.columns().dropped()) {
            changes.add(new DropColumn(pair.oldRef(), pair.oldColumn(name)));
        }
        pair.columns().newByOld().forEach((oldName, newName) -> {
            if (!oldName.equals(newName)) {
                changes.add(new RenameColumn(table, oldName, newName));
            }
            addColumnFacts(pair.oldColumn(oldName), pair.newColumn(newName));
        });
        for (String name : pair.columns().added()) {
            changes.add(new AddColumn(table, pair.newColumn(name)));
        }
        return List.copyOf(changes);
    }

    private void addTableFacts(Table from, Table to) {
        if (!Objects.equals(from.description(), to.description())) {
            changes.add(new CommentTable(table, from.description(), to.description()));
        }
        if (!from.labels().equals(to.labels())) {
            changes.add(new ChangeLabels(table, from.labels(), to.labels()));
        }
        if (!Objects.equals(from.grain(), to.grain())) {
            changes.add(new ChangeGrain(table, from.grain(), to.grain()));
        }
    }

    private void addColumnFacts(Column from, Column to) {
        if (!from.type().equals(to.type())) {
            changes.add(new ChangeType(table, to.name(), from.type(), to.type()));
        }
        if (from.nullable() && !to.nullable()) {
            changes.add(new SetNotNull(table, to.name()));
        }
        if (to.nullable() && !from.nullable()) {
            changes.add(new DropNotNull(table, to.name()));
        }
        addDefault(from, to);
        if (!Objects.equals(from.description(), to.description())) {
            changes.add(new CommentColumn(table, to.name(), from.description(), to.description()));
        }
    }

    /** The default of a column whose type changes goes before and comes back after: PostgreSQL cannot always convert it. */
    private void addDefault(Column from, Column to) {
        @Nullable String before = from.defaultExpression();
        @Nullable String after = to.defaultExpression();
        if (before != null && after != null && !from.type().equals(to.type())) {
            changes.add(new ChangeDefault(table, to.name(), before, null));
            changes.add(new ChangeDefault(table, to.name(), null, after));
        } else if (!Objects.equals(before, after)) {
            changes.add(new ChangeDefault(table, to.name(), before, after));
        }
    }
}
