package io.metatables.schema.step;

import io.metatables.schema.diff.ObjectNoun;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import java.util.List;

/**
 * The indexes of the partitions become parts of the index of their table, one after the other, which is valid with the last one.
 * Fails if there is a partition that nobody has declared and that has no such index. What is attached stays attached, so that
 * the step can be done again.
 *
 * @param table the partitioned table
 * @param object its index, primary key or unique constraint
 * @param parts the indexes to attach, those of the smallest parts first
 */
public record AttachIndexes(TableRef table, NamedObject object, List<Part> parts) implements Step {

    /**
     * An index that becomes part of another one.
     *
     * @param partition the partition that it is on
     * @param index its name, without a schema: it lives where its partition does
     * @param parent the partitioned table of the other one
     * @param parentIndex the name of the other one
     */
    public record Part(QualifiedName partition, String index, QualifiedName parent, String parentIndex) {}

    /** Copies the list. */
    public AttachIndexes {
        parts = List.copyOf(parts);
    }

    @Override
    public String describe() {
        return "make " + object.accept(new ObjectNoun()) + " " + object.name() + " on " + table.identifier()
                + " of those of its partitions";
    }

    @Override
    public boolean transactional() {
        return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAttachIndexes(this);
    }
}
