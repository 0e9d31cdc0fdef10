package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of a column that lives on, but for its name; or why there can be none. */
final class ColumnDiff {
    private final TableRef table;
    private final String name;
    private final Column from;
    private final Column to;
    private final Refusals refusals;
    private final boolean retyped;
    private final List<SchemaChange> changes = new ArrayList<>();

    ColumnDiff(TablePair pair, String oldName, String newName, Refusals refusals) {
        this.table = pair.newRef();
        this.name = newName;
        Column old = pair.oldColumn(oldName);
        boolean moves =
                !Objects.equals(pair.from().name().schema(), table.name().schema());
        this.from = moves ? OwnedSequences.moved(old, table.name().schema()) : old;
        this.to = pair.newColumn(newName);
        this.refusals = refusals;
        this.retyped = !from.type().equals(to.type());
    }

    List<SchemaChange> changes() {
        compareTypes();
        compareNulls();
        compareDefaults();
        compareGenerations();
        if (!Objects.equals(from.description(), to.description())) {
            changes.add(new CommentColumn(table, name, from.description(), to.description()));
        }
        return List.copyOf(changes);
    }

    /** A change of type takes the collation with it, and both take the storage: they are taken off before, and come back after. */
    private void compareTypes() {
        boolean rewritten = retyped || !Objects.equals(from.collation(), to.collation());
        ColumnStorage storage = rewritten ? ColumnStorage.DEFAULT : from.storage();
        addStorage(from.type(), from.storage(), storage);
        @Nullable String collation = retyped ? null : from.collation();
        addCollation(from.type(), from.collation(), collation);
        if (retyped) {
            changes.add(new ChangeType(table, name, from.type(), to.type()));
        }
        addCollation(to.type(), collation, to.collation());
        addStorage(to.type(), storage, to.storage());
    }

    private void addStorage(ColumnType type, ColumnStorage before, ColumnStorage after) {
        if (!Objects.equals(before, after)) {
            changes.add(new ChangeColumnStorage(table, name, type, before, after));
        }
    }

    private void addCollation(ColumnType type, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new ChangeCollation(table, name, type, before, after));
        }
    }

    private void compareNulls() {
        if (from.nullable() && !to.nullable()) {
            changes.add(new SetNotNull(table, name));
        }
        if (to.nullable() && !from.nullable()) {
            changes.add(new DropNotNull(table, name));
        }
    }

    /** The default of a column whose type changes goes before and comes back after: PostgreSQL cannot always convert it. */
    private void compareDefaults() {
        @Nullable String before = from.defaultExpression();
        @Nullable String after = to.defaultExpression();
        if (before != null && after != null && retyped) {
            changes.add(new ChangeDefault(table, name, before, null));
            changes.add(new ChangeDefault(table, name, null, after));
        } else if (!SameExpression.same(before, after)) {
            changes.add(new ChangeDefault(table, name, before, after));
        }
    }

    private void compareGenerations() {
        @Nullable Generation before = from.generation();
        @Nullable Generation after = to.generation();
        if (before instanceof GeneratedExpression != after instanceof GeneratedExpression) {
            refuseGeneration(after instanceof GeneratedExpression ? "from now on" : "no longer");
        } else if (before instanceof GeneratedExpression || Objects.equals(before, after)) {
            return; // two expressions that differ are two columns: see GeneratedColumns
        } else if (before != null && after != null && before.getClass() == after.getClass()) {
            changes.add(new ChangeGeneration(table, name, before, after));
        } else {
            if (before != null) {
                changes.add(new ChangeGeneration(table, name, before, null));
            }
            if (after != null) {
                changes.add(new ChangeGeneration(table, name, null, after));
            }
        }
    }

    private void refuseGeneration(String when) {
        refusals.add(
                RefusalCode.GENERATED_COLUMN,
                "The values of " + table.identifier() + "." + name + " (" + table.name() + ") would be computed " + when
                        + ", and PostgreSQL has no way to keep the column.",
                "Declare a new column under another name, and drop this one.");
    }
}
