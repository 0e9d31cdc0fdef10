package io.metatables.schema.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Table} together piece by piece; the kind follows from whether there is a grain. */
public final class TableBuilder {
    private String identifier;
    private QualifiedName name;
    private @Nullable String description;
    private List<String> labels = List.of();
    private List<Column> columns = List.of();
    private @Nullable PrimaryKey primaryKey;
    private List<UniqueConstraint> uniqueConstraints = List.of();
    private List<ForeignKey> foreignKeys = List.of();
    private List<CheckConstraint> checkConstraints = List.of();
    private List<ExclusionConstraint> exclusionConstraints = List.of();
    private List<Index> indexes = List.of();
    private SortedMap<String, ObjectMarks> marks = ObjectMarks.copyOf(Map.of());
    private @Nullable Grain grain;
    private TableStorage storage = TableStorage.DEFAULT;
    private @Nullable Partitioning partitioning;
    private @Nullable Ancestry ancestry;
    private TableCare care = TableCare.DEFAULT;
    private Transitional transitional = Transitional.NONE;

    TableBuilder(String identifier, QualifiedName name) {
        this.identifier = identifier;
        this.name = name;
    }

    /**
     * Sets the logical name.
     *
     * @param newIdentifier the logical name
     * @return this
     */
    public TableBuilder identifier(String newIdentifier) {
        this.identifier = newIdentifier;
        return this;
    }

    /**
     * Sets the physical name.
     *
     * @param newName the name
     * @return this
     */
    public TableBuilder name(QualifiedName newName) {
        this.name = newName;
        return this;
    }

    /**
     * Sets the comment.
     *
     * @param newDescription null: none
     * @return this
     */
    public TableBuilder description(@Nullable String newDescription) {
        this.description = newDescription;
        return this;
    }

    /**
     * Sets the labels.
     *
     * @param newLabels in any order
     * @return this
     */
    public TableBuilder labels(List<String> newLabels) {
        this.labels = newLabels;
        return this;
    }

    /**
     * Sets the columns.
     *
     * @param newColumns in their order
     * @return this
     */
    public TableBuilder columns(List<Column> newColumns) {
        this.columns = newColumns;
        return this;
    }

    /**
     * Sets the primary key.
     *
     * @param newPrimaryKey null: none
     * @return this
     */
    public TableBuilder primaryKey(@Nullable PrimaryKey newPrimaryKey) {
        this.primaryKey = newPrimaryKey;
        return this;
    }

    /**
     * Sets the unique constraints.
     *
     * @param newUniqueConstraints in any order
     * @return this
     */
    public TableBuilder uniqueConstraints(List<UniqueConstraint> newUniqueConstraints) {
        this.uniqueConstraints = newUniqueConstraints;
        return this;
    }

    /**
     * Sets the foreign keys.
     *
     * @param newForeignKeys in any order
     * @return this
     */
    public TableBuilder foreignKeys(List<ForeignKey> newForeignKeys) {
        this.foreignKeys = newForeignKeys;
        return this;
    }

    /**
     * Sets the check constraints.
     *
     * @param newCheckConstraints in any order
     * @return this
     */
    public TableBuilder checkConstraints(List<CheckConstraint> newCheckConstraints) {
        this.checkConstraints = newCheckConstraints;
        return this;
    }

    /**
     * Sets the indexes.
     *
     * @param newIndexes in any order
     * @return this
     */
    public TableBuilder indexes(List<Index> newIndexes) {
        this.indexes = newIndexes;
        return this;
    }

    /**
     * Sets what is said of constraints and indexes beside their definitions.
     *
     * @param newMarks by their names
     * @return this
     */
    public TableBuilder marks(Map<String, ObjectMarks> newMarks) {
        this.marks = ObjectMarks.copyOf(newMarks);
        return this;
    }

    /**
     * Sets the grain, and with it the kind.
     *
     * @param newGrain null for a meta table
     * @return this
     */
    public TableBuilder grain(@Nullable Grain newGrain) {
        this.grain = newGrain;
        return this;
    }

    /**
     * Sets the exclusion constraints.
     *
     * @param newExclusionConstraints in any order
     * @return this
     */
    public TableBuilder exclusionConstraints(List<ExclusionConstraint> newExclusionConstraints) {
        this.exclusionConstraints = newExclusionConstraints;
        return this;
    }

    /**
     * Sets how the table is stored.
     *
     * @param newStorage the storage
     * @return this
     */
    public TableBuilder storage(TableStorage newStorage) {
        this.storage = newStorage;
        return this;
    }

    /**
     * Sets how the table is partitioned.
     *
     * @param newPartitioning null: not at all
     * @return this
     */
    public TableBuilder partitioning(@Nullable Partitioning newPartitioning) {
        this.partitioning = newPartitioning;
        return this;
    }

    /**
     * Sets the tables that it has columns from.
     *
     * @param newAncestry null: none
     * @return this
     */
    public TableBuilder ancestry(@Nullable Ancestry newAncestry) {
        this.ancestry = newAncestry;
        return this;
    }

    /**
     * Sets who cares for the table.
     *
     * @param newCare the care
     * @return this
     */
    public TableBuilder care(TableCare newCare) {
        this.care = newCare;
        return this;
    }

    /**
     * Sets what it has for a release that still uses former names.
     *
     * @param newTransitional columns and a view
     * @return this
     */
    public TableBuilder transitional(Transitional newTransitional) {
        this.transitional = newTransitional;
        return this;
    }

    /**
     * Makes the table.
     *
     * @return an immutable table
     */
    public Table build() {
        return new Table(
                identifier,
                grain == null ? TableKind.META_TABLE : TableKind.TIME_INDEX_TABLE,
                name,
                description,
                labels,
                columns,
                primaryKey,
                uniqueConstraints,
                foreignKeys,
                checkConstraints,
                exclusionConstraints,
                indexes,
                marks,
                grain,
                storage,
                partitioning,
                ancestry,
                care,
                transitional);
    }
}
