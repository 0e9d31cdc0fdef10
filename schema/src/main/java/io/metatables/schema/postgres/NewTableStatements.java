package io.metatables.schema.postgres;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements that make a table, with its sequences, keys, checks, comments, indexes and partitions. Of two keys over the same
 * columns CREATE TABLE would keep only the first, and a constraint that is not valid it would make valid, both without a word:
 * such a one is a statement of its own.
 */
final class NewTableStatements {
    private final Table table;
    private final List<NamedObject> inner = new ArrayList<>();
    private final List<NamedObject> outer = new ArrayList<>();

    NewTableStatements(Table table) {
        this.table = table;
        Set<List<String>> keys = new HashSet<>();
        @Nullable PrimaryKey primaryKey = table.primaryKey();
        if (primaryKey != null) {
            inner.add(primaryKey);
            keys.add(primaryKey.columns());
        }
        for (UniqueConstraint key : table.uniqueConstraints()) {
            (keys.add(key.columns()) ? inner : outer).add(key);
        }
        for (CheckConstraint check : table.checkConstraints()) {
            (check.valid() ? inner : outer).add(check);
        }
        Set<NamedObject> exclusions = new HashSet<>();
        for (ExclusionConstraint exclusion : table.exclusionConstraints()) {
            (exclusions.add(exclusion.withName("")) ? inner : outer).add(exclusion);
        }
        for (ForeignKey key : table.foreignKeys()) {
            (key.options().valid() ? inner : outer).add(key);
        }
        outer.addAll(table.indexes());
    }

    List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (Column column : table.columns()) {
            statements.addAll(ColumnDefinition.before(column));
        }
        statements.add(createTable());
        for (Column column : table.columns()) {
            statements.addAll(ColumnDefinition.after(table.name(), column));
            if (table.storage().unlogged() && column.generation() instanceof Serial serial) {
                statements.add(
                        PersistenceStatement.of(table.name(), serial.sequence().name()));
            }
        }
        if (table.description() != null) {
            statements.add(TableStatements.comment(table.name(), table.description()));
        }
        for (Column column : table.columns()) {
            if (column.description() != null) {
                statements.add(ColumnStatements.comment(table.name(), column.name(), column.description()));
            }
        }
        for (NamedObject object : outer) {
            statements.add(ObjectStatements.add(table.name(), object));
        }
        if (!table.marks().isEmpty()) {
            addMarks(inner, statements);
            addMarks(outer, statements);
        }
        statements.addAll(PartitionStatements.create(table.name(), table.partitioning()));
        statements.addAll(TransitionStatements.create(table));
        return statements;
    }

    private void addMarks(List<NamedObject> objects, List<String> statements) {
        for (NamedObject object : objects) {
            statements.addAll(MarkStatements.of(table.name(), object, ObjectMarks.NONE, table.marksOf(object.name())));
        }
    }

    private String createTable() {
        return PartitionStatements.begin(table.storage()) + Sql.name(table.name()) + ancestryAndBody()
                + PartitionStatements.end(table.storage(), table.partitioning()) + ";";
    }

    private String ancestryAndBody() {
        List<String> lines = new ArrayList<>();
        if (table.ancestry() instanceof Ancestry.PartitionOf) {
            table.columns()
                    .forEach(column -> ColumnDefinition.inPartition(column).ifPresent(lines::add));
        } else {
            for (Column column : table.columns()) {
                lines.add(ColumnDefinition.of(column));
            }
        }
        ConstraintDefinition definition = new ConstraintDefinition();
        for (NamedObject constraint : inner) {
            constraint.accept(definition).ifPresent(lines::add);
        }
        String body = lines.isEmpty() ? " ()" : " (\n    " + String.join(",\n    ", lines) + "\n)";
        if (table.ancestry() instanceof Ancestry.PartitionOf partition) {
            return " PARTITION OF " + Sql.name(partition.parent()) + (lines.isEmpty() ? "" : body) + "\n    "
                    + PartitionStatements.bound(partition.bound());
        }
        if (table.ancestry() instanceof Ancestry.Inherits inherits) {
            return body + "\n    INHERITS ("
                    + inherits.parents().stream().map(Sql::name).collect(Collectors.joining(", ")) + ")";
        }
        return body;
    }
}
