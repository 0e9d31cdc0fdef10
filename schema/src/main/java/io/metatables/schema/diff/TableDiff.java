package io.metatables.schema.diff;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of a table that lives on, but for its names and its constraints and indexes; or why there can be none. */
final class TableDiff {
    private final TablePair pair;
    private final TableRef table;
    private final Refusals refusals;
    private final List<SchemaChange> changes = new ArrayList<>();

    TableDiff(TablePair pair, Refusals refusals) {
        this.pair = pair;
        this.table = pair.newRef();
        this.refusals = refusals;
    }

    List<SchemaChange> changes(Map<QualifiedName, TablePair> pairsByOldName) {
        addTableFacts(pair.from(), pair.to());
        compareAncestry(pairsByOldName);
        compareColumnsOfPartition();
        changes.addAll(new PartitionsDiff(pair, refusals).changes());
        changes.addAll(new TransitionDiff(pair, refusals).changes());
        List<Column> dropped = computedLast(pair.columns().dropped(), pair.oldColumns());
        Collections.reverse(dropped);
        for (Column column : dropped) {
            changes.add(new DropColumn(pair.oldRef(), column));
        }
        for (Map.Entry<String, String> names : pair.columns().newByOld().entrySet()) {
            if (!names.getKey().equals(names.getValue())) {
                changes.add(new RenameColumn(table, names.getKey(), names.getValue()));
            }
            changes.addAll(new ColumnDiff(pair, names.getKey(), names.getValue(), refusals).changes());
        }
        for (Column column : computedLast(pair.columns().added(), pair.newColumns())) {
            changes.add(new AddColumn(table, column));
        }
        return List.copyOf(changes);
    }

    /** What is computed from other columns comes after them, and goes before them. */
    private static List<Column> computedLast(List<String> names, Map<String, Column> columns) {
        List<Column> plain = new ArrayList<>();
        List<Column> computed = new ArrayList<>();
        for (String name : names) {
            Column column = Objects.requireNonNull(columns.get(name), name);
            (column.generation() instanceof GeneratedExpression ? computed : plain).add(column);
        }
        plain.addAll(computed);
        return plain;
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
        if (!Objects.equals(from.care(), to.care())) {
            changes.add(new ChangeCare(table, from.care(), to.care()));
        }
        if (!Objects.equals(from.storage(), to.storage())) {
            changes.addAll(StorageDiff.changes(table, to.name(), from.storage(), to.storage(), refusals));
        }
    }

    private void compareAncestry(Map<QualifiedName, TablePair> pairsByOldName) {
        if (!Objects.equals(
                renamed(pair.from().ancestry(), pairsByOldName), pair.to().ancestry())) {
            refusals.add(
                    RefusalCode.ANCESTRY,
                    "The table " + table.identifier() + " (" + table.name() + ") "
                            + described(pair.from().ancestry())
                            + " and " + described(pair.to().ancestry())
                            + " from now on, which would move columns or rows between tables.",
                    "Declare a new table under another identifier, and copy the rows.");
        }
    }

    /** What a partition says of single columns it says when it is made: they are not its own, so that none comes or goes. */
    private void compareColumnsOfPartition() {
        if (pair.to().ancestry() instanceof Ancestry.PartitionOf
                && !(pair.columns().added().isEmpty()
                        && pair.columns().dropped().isEmpty())) {
            refusals.add(
                    RefusalCode.ANCESTRY,
                    "The partition " + table.identifier() + " (" + table.name()
                            + ") says something of other columns than before: "
                            + String.join(", ", pair.columns().added())
                            + String.join(", ", pair.columns().dropped())
                            + ".",
                    "Say it as before; or alter the partition by a script of your own in the pending revision.");
        }
    }

    private static @Nullable Ancestry renamed(
            @Nullable Ancestry ancestry, Map<QualifiedName, TablePair> pairsByOldName) {
        if (ancestry instanceof Ancestry.PartitionOf partition) {
            return new Ancestry.PartitionOf(renamed(partition.parent(), pairsByOldName), partition.bound());
        }
        return ancestry instanceof Ancestry.Inherits inherits
                ? new Ancestry.Inherits(inherits.parents().stream()
                        .map(parent -> renamed(parent, pairsByOldName))
                        .toList())
                : ancestry;
    }

    private static QualifiedName renamed(QualifiedName parent, Map<QualifiedName, TablePair> pairsByOldName) {
        TablePair parentPair = pairsByOldName.get(parent);
        return parentPair == null ? parent : parentPair.to().name();
    }

    private static String described(@Nullable Ancestry ancestry) {
        if (ancestry instanceof Ancestry.PartitionOf partition) {
            return "is the partition of " + partition.parent() + " for " + partition.bound();
        }
        return ancestry instanceof Ancestry.Inherits inherits
                ? "inherits from "
                        + String.join(
                                ", ",
                                inherits.parents().stream()
                                        .map(QualifiedName::toString)
                                        .toList())
                : "has all columns from itself";
    }
}
