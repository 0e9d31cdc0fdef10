package io.metatables.schema.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key.
 *
 * @param name the name of the constraint
 * @param columns the referencing columns
 * @param target the referenced table
 * @param targetColumns the referenced columns, in the order of the referencing ones
 * @param onDelete what happens here when the referenced row is deleted
 * @param onUpdate what happens here when the referenced key changes
 * @param options what else is said of it
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        ForeignKeyOptions options)
        implements Constraint {

    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        options = options.shared();
    }

    /**
     * A foreign key of which nothing more is said.
     *
     * @param name the name of the constraint
     * @param columns the referencing columns
     * @param target the referenced table
     * @param targetColumns the referenced columns
     * @param onDelete what happens when the referenced row is deleted
     * @param onUpdate what happens when the referenced key changes
     */
    public ForeignKey(
            String name,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate) {
        this(name, columns, target, targetColumns, onDelete, onUpdate, ForeignKeyOptions.DEFAULT);
    }

    @Override
    public ForeignKey withName(String newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate, options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForeignKey that
                && name.equals(that.name)
                && columns.equals(that.columns)
                && target.equals(that.target)
                && targetColumns.equals(that.targetColumns)
                && onDelete == that.onDelete
                && onUpdate == that.onUpdate
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + columns.hashCode()) + target.hashCode();
    }
}
