package io.metatables.schema.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One table. Columns keep their order; everything else that has a name is sorted by it, so that two tables that say the same
 * are equal.
 *
 * @param identifier the logical name, by which a table is recognised through every change
 * @param kind whether it is a time-index table
 * @param name the physical name
 * @param description the comment; null: none
 * @param labels words to find it by in the catalog, sorted, each once
 * @param columns in the order of their declaration; only its own, where there is an ancestry
 * @param primaryKey null: none
 * @param uniqueConstraints sorted by name
 * @param foreignKeys sorted by name
 * @param checkConstraints sorted by name
 * @param exclusionConstraints sorted by name
 * @param indexes sorted by name; not those that PostgreSQL makes for a constraint
 * @param marks what is said of constraints and indexes beside their definitions, by their names
 * @param grain null exactly for a meta table
 * @param storage how it is stored
 * @param partitioning how it is partitioned; null: it is not
 * @param ancestry the tables that it has columns from; null: none
 * @param care who cares for it
 * @param transitional what it has only for a release that still uses former names
 */
public record Table(
        String identifier,
        TableKind kind,
        QualifiedName name,
        @Nullable String description,
        List<String> labels,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniqueConstraints,
        List<ForeignKey> foreignKeys,
        List<CheckConstraint> checkConstraints,
        List<ExclusionConstraint> exclusionConstraints,
        List<Index> indexes,
        SortedMap<String, ObjectMarks> marks,
        @Nullable Grain grain,
        TableStorage storage,
        @Nullable Partitioning partitioning,
        @Nullable Ancestry ancestry,
        TableCare care,
        Transitional transitional) {

    /**
     * Copies and sorts the lists.
     *
     * @throws IllegalArgumentException if the grain does not go with the kind
     */
    public Table {
        if ((grain != null) != (kind == TableKind.TIME_INDEX_TABLE)) {
            throw new IllegalArgumentException(identifier + ": a grain belongs to a time-index table, and to no other");
        }
        labels = labels.size() < 2 ? List.copyOf(labels) : List.copyOf(new TreeSet<>(labels));
        columns = List.copyOf(columns);
        uniqueConstraints = NamedObject.sorted(uniqueConstraints);
        foreignKeys = NamedObject.sorted(foreignKeys);
        checkConstraints = NamedObject.sorted(checkConstraints);
        exclusionConstraints = NamedObject.sorted(exclusionConstraints);
        indexes = NamedObject.sorted(indexes);
        marks = ObjectMarks.copyOf(marks);
        storage = storage.shared();
        care = care.shared();
        transitional = transitional.shared();
    }

    /**
     * Starts a table; what is not said of it later is empty.
     *
     * @param identifier the logical name
     * @param name the physical name
     * @return a builder for a meta table
     */
    public static TableBuilder builder(String identifier, QualifiedName name) {
        return new TableBuilder(identifier, name);
    }

    /**
     * A builder that starts from this table.
     *
     * @return a builder that would build an equal table
     */
    public TableBuilder toBuilder() {
        return new TableBuilder(identifier, name)
                .description(description)
                .labels(labels)
                .columns(columns)
                .primaryKey(primaryKey)
                .uniqueConstraints(uniqueConstraints)
                .foreignKeys(foreignKeys)
                .checkConstraints(checkConstraints)
                .exclusionConstraints(exclusionConstraints)
                .indexes(indexes)
                .marks(marks)
                .grain(grain)
                .storage(storage)
                .partitioning(partitioning)
                .ancestry(ancestry)
                .care(care)
                .transitional(transitional);
    }

    /**
     * What is said of a constraint or an index beside its definition.
     *
     * @param object its name
     * @return nothing if it says nothing, or is not there
     */
    public ObjectMarks marksOf(String object) {
        return marks.getOrDefault(object, ObjectMarks.NONE);
    }

    /**
     * Finds a column.
     *
     * @param columnName the physical name
     * @return empty if there is none
     */
    public Optional<Column> column(String columnName) {
        for (Column column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
