package io.metatables.schema.model;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the name of the constraint
 * @param columns the referencing columns
 * @param target the referenced table
 * @param targetColumns the referenced columns, in the order of the referencing ones
 * @param onDelete what happens here when the referenced row is deleted
 * @param onUpdate what happens here when the referenced key changes
 */
public record ForeignKey(
        String name,
        List<String> columns,
        TableName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate)
        implements Constraint {

    /** Copies the lists. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public ForeignKey withName(String newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitForeignKey(this);
    }
}
