package io.metatables.schema.plan;

import io.metatables.schema.diff.DropObject;
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
import io.metatables.schema.step.Step;
import io.metatables.schema.step.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * In which stages a partitioned table that is in use loses a constraint or an index. To lose one is brief, and PostgreSQL locks all
 * partitions for it; the way back is one script, as gentle as if it were new, which can be run again when it was interrupted.
 *
 * @param change the drop
 * @param tree the table with its partitions
 * @param context what it has to go by
 */
record StagesOfGonePartitionedObject(DropObject change, PartitionTree tree, PlanContext context)
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
        List<Step> back = new ArrayList<>(withoutPartitions(whole));
        for (PartitionTree leaf : tree.leaves()) {
            TableRef ref = whole.ref(leaf);
            String name = whole.nameOn(leaf);
            back.add(new RemoveConstraint(ref, name));
            back.add(new BuildIndex(ref, index.withName(name)));
            back.add(new AddKeyOverIndex(ref, key.withName(name)));
        }
        back.add(whole.attached());
        return dropped(back);
    }

    @Override
    public List<Stage> visitIndex(Index index) {
        PartitionedObject whole = new PartitionedObject(table(), index, tree);
        List<Step> back = new ArrayList<>(withoutPartitions(whole));
        for (PartitionTree leaf : tree.leaves()) {
            back.add(new BuildIndex(whole.ref(leaf), index.withName(whole.nameOn(leaf))));
        }
        back.add(whole.attached());
        return dropped(back);
    }

    private List<Step> withoutPartitions(PartitionedObject whole) {
        List<PartitionTree> branches = new ArrayList<>(List.of(tree));
        branches.addAll(tree.branches());
        List<Step> steps = new ArrayList<>();
        branches.forEach(branch -> steps.add(whole.removedFrom(branch)));
        branches.forEach(branch -> steps.add(
                new AddWithoutPartitions(whole.ref(branch), whole.object().withName(whole.nameOn(branch)))));
        return steps;
    }

    @Override
    public List<Stage> visitForeignKey(ForeignKey foreignKey) {
        if (context.oldest().hasUnvalidatedKeysOfPartitions()) {
            return new StagesOfGoneObject(change).visitForeignKey(foreignKey);
        }
        if (!foreignKey.options().valid()
                || context.before().of(foreignKey.target()).isPresent()) {
            return Stage.direct(change);
        }
        PartitionedObject whole = new PartitionedObject(table(), foreignKey, tree);
        List<Step> back = new ArrayList<>(List.of(new RemoveConstraint(table(), foreignKey.name())));
        for (PartitionTree leaf : tree.leaves()) {
            TableRef ref = whole.ref(leaf);
            back.add(new RemoveConstraint(ref, foreignKey.name()));
            back.add(GentleAddition.unvalidated(ref, foreignKey));
            back.add(new ValidateConstraint(ref, foreignKey.name()));
        }
        back.add(new AddProvedForeignKey(
                table(), foreignKey, tree.leaves().get(0).name()));
        return dropped(back);
    }

    @Override
    public List<Stage> visitCheckConstraint(CheckConstraint checkConstraint) {
        return new StagesOfGoneObject(change).visitCheckConstraint(checkConstraint);
    }

    @Override
    public List<Stage> visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
        return Stage.direct(change);
    }

    private List<Stage> dropped(List<Step> back) {
        back.addAll(GentleAddition.marks(table(), change.object(), change.marks()));
        return List.of(new Stage(change, List.of(new ApplyChange(change)), back));
    }

    private TableRef table() {
        return change.table();
    }
}
