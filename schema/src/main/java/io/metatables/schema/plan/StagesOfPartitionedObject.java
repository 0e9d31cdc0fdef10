package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.step.AddKeyOverIndex;
import io.metatables.schema.step.AddProvedForeignKey;
import io.metatables.schema.step.AddWithoutPartitions;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.BuildIndex;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RemoveIndex;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * In which stages a partitioned table that is in use gets a constraint or an index. PostgreSQL has no gentle way to do it to the table
 * as a whole, but to each partition, and puts the whole together from them without a look at a row.
 *
 * @param change the addition
 * @param tree the table with its partitions
 * @param context what it has to go by
 */
record StagesOfPartitionedObject(AddObject change, PartitionTree tree, PlanContext context)
        implements NamedObject.Visitor<List<Stage>> {

    @Override
    public List<Stage> visitPrimaryKey(PrimaryKey primaryKey) {
        return key(primaryKey, GentleAddition.under(primaryKey));
    }

    @Override
    public List<Stage> visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return key(uniqueConstraint, GentleAddition.under(uniqueConstraint));
    }

    private List<Stage> key(Constraint key, Index index) {
        PartitionedObject whole = new PartitionedObject(table(), key, tree);
        List<Stage> stages = new ArrayList<>(withoutPartitions(whole));
        for (PartitionTree leaf : tree.leaves()) {
            stages.add(built(whole, leaf, index, List.of()));
        }
        for (PartitionTree leaf : tree.leaves()) {
            Constraint part = key.withName(whole.nameOn(leaf));
            stages.add(new Stage(
                    change,
                    List.of(new AddKeyOverIndex(whole.ref(leaf), part)),
                    beforeLast(whole, leaf, new RemoveConstraint(whole.ref(leaf), part.name()))));
        }
        stages.addAll(attached(whole));
        return stages;
    }

    @Override
    public List<Stage> visitIndex(Index index) {
        PartitionedObject whole = new PartitionedObject(table(), index, tree);
        List<Stage> stages = new ArrayList<>(withoutPartitions(whole));
        for (PartitionTree leaf : tree.leaves()) {
            stages.add(built(whole, leaf, index, isLast(leaf) ? List.of(whole.removed()) : List.of()));
        }
        stages.addAll(attached(whole));
        return stages;
    }

    private List<Stage> withoutPartitions(PartitionedObject whole) {
        List<Stage> stages = new ArrayList<>(List.of(withoutPartitions(whole, tree)));
        for (PartitionTree branch : tree.branches()) {
            stages.add(withoutPartitions(whole, branch));
        }
        return stages;
    }

    private Stage withoutPartitions(PartitionedObject whole, PartitionTree branch) {
        NamedObject part = whole.object().withName(whole.nameOn(branch));
        return new Stage(
                change, List.of(new AddWithoutPartitions(whole.ref(branch), part)), List.of(whole.removedFrom(branch)));
    }

    private Stage built(PartitionedObject whole, PartitionTree leaf, Index index, List<Step> before) {
        TableRef ref = whole.ref(leaf);
        Index part = index.withName(whole.nameOn(leaf));
        List<Step> down = new ArrayList<>(before);
        down.add(new RemoveIndex(ref, part));
        return new Stage(change, List.of(new BuildIndex(ref, part)), down);
    }

    /** Who was killed while indexes were attached has left no word of it: those cannot go before the whole. */
    private List<Step> beforeLast(PartitionedObject whole, PartitionTree leaf, Step down) {
        return isLast(leaf) ? List.of(whole.removed(), down) : List.of(down);
    }

    private boolean isLast(PartitionTree leaf) {
        List<PartitionTree> leaves = tree.leaves();
        return leaf.equals(leaves.get(leaves.size() - 1));
    }

    private List<Stage> attached(PartitionedObject whole) {
        List<Stage> stages =
                new ArrayList<>(List.of(new Stage(change, List.of(whole.attached()), List.of(whole.removed()))));
        List<Step> marks = GentleAddition.marks(table(), whole.object(), change.marks());
        if (!marks.isEmpty()) {
            stages.add(new Stage(change, marks, List.of()));
        }
        return stages;
    }

    /** From PostgreSQL 18 on the table can be told as a whole. */
    @Override
    public List<Stage> visitForeignKey(ForeignKey foreignKey) {
        if (context.oldest().hasUnvalidatedKeysOfPartitions()) {
            return new StagesOfNewObject(change).visitForeignKey(foreignKey);
        }
        if (!foreignKey.options().valid()
                || context.after().of(foreignKey.target()).isPresent()) {
            return Stage.direct(change);
        }
        PartitionedObject whole = new PartitionedObject(table(), foreignKey, tree);
        List<Stage> stages = new ArrayList<>();
        for (PartitionTree leaf : tree.leaves()) {
            TableRef ref = whole.ref(leaf);
            stages.add(new Stage(
                    change,
                    List.of(GentleAddition.unvalidated(ref, foreignKey)),
                    List.of(new RemoveConstraint(ref, foreignKey.name()))));
            stages.add(new Stage(change, List.of(new ValidateConstraint(ref, foreignKey.name())), List.of()));
        }
        List<Step> last = new ArrayList<>(List.of(new AddProvedForeignKey(
                table(), foreignKey, tree.leaves().get(0).name())));
        last.addAll(GentleAddition.marks(table(), foreignKey, change.marks()));
        stages.add(
                new Stage(change, last, List.of(new ApplyChange(change.reverse().change()))));
        return stages;
    }

    /** A check goes to the partitions by itself, as does the word that it holds. */
    @Override
    public List<Stage> visitCheckConstraint(CheckConstraint checkConstraint) {
        return new StagesOfNewObject(change).visitCheckConstraint(checkConstraint);
    }

    @Override
    public List<Stage> visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
        return Stage.direct(change);
    }

    private TableRef table() {
        return change.table();
    }
}
