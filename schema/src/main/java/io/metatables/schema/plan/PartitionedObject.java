package io.metatables.schema.plan;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.step.AttachIndexes;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RemovePartitionedIndex;
import io.metatables.schema.step.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * An index or a key of a partitioned table, and what it is called on each partition. PostgreSQL would choose those names after what
 * else there is, so that nobody could know them before; these come from the two names that they belong to.
 *
 * @param table the partitioned table
 * @param object an index, a primary key or a unique constraint
 * @param tree the table with its partitions
 */
record PartitionedObject(TableRef table, NamedObject object, PartitionTree tree) {

    /** The table as steps speak of it: a partition has no logical name. */
    TableRef ref(PartitionTree part) {
        return part.name().equals(table.name())
                ? table
                : new TableRef(part.name().toString(), part.name());
    }

    String nameOn(PartitionTree part) {
        return part.name().equals(table.name())
                ? object.name()
                : PhysicalName.cut(object.name() + "__" + part.name().name());
    }

    /** The step that makes the object of the indexes of its partitions, those of the smallest parts first. */
    AttachIndexes attached() {
        List<AttachIndexes.Part> parts = new ArrayList<>();
        collect(tree, parts);
        return new AttachIndexes(table, object, parts);
    }

    private void collect(PartitionTree parent, List<AttachIndexes.Part> parts) {
        for (PartitionTree part : parent.parts()) {
            collect(part, parts);
            QualifiedName name = part.name();
            parts.add(new AttachIndexes.Part(name, nameOn(part), parent.name(), nameOn(parent)));
        }
    }

    /** The step that takes the object away from the table, and whatever is attached to it, if it is there. */
    Step removed() {
        return removedFrom(tree);
    }

    Step removedFrom(PartitionTree part) {
        return object instanceof Index index
                ? new RemovePartitionedIndex(ref(part), index.withName(nameOn(part)))
                : new RemoveConstraint(ref(part), nameOn(part));
    }
}
