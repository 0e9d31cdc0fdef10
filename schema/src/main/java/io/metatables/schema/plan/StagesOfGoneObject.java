package io.metatables.schema.plan;

import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Constraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.step.AddKeyOverIndex;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.BuildIndex;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RemoveIndex;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * In which stages a table that is in use loses a constraint or an index. To lose one is brief; the way back is not, and so is a
 * script whose statements are transactions of their own, and which can be run again when it was interrupted.
 *
 * @param change the drop
 */
record StagesOfGoneObject(DropObject change) implements NamedObject.Visitor<List<Stage>> {

    @Override
    public List<Stage> visitPrimaryKey(PrimaryKey primaryKey) {
        return key(primaryKey, GentleAddition.under(primaryKey));
    }

    @Override
    public List<Stage> visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return key(uniqueConstraint, GentleAddition.under(uniqueConstraint));
    }

    private List<Stage> key(Constraint key, Index index) {
        return dropped(
                key,
                List.of(
                        new RemoveConstraint(table(), key.name()),
                        new BuildIndex(table(), index),
                        new AddKeyOverIndex(table(), key)));
    }

    @Override
    public List<Stage> visitForeignKey(ForeignKey foreignKey) {
        return foreignKey.options().valid()
                ? validated(GentleAddition.unvalidated(table(), foreignKey), foreignKey)
                : Stage.direct(change);
    }

    @Override
    public List<Stage> visitCheckConstraint(CheckConstraint checkConstraint) {
        return checkConstraint.valid()
                ? validated(GentleAddition.unvalidated(table(), checkConstraint), checkConstraint)
                : Stage.direct(change);
    }

    private List<Stage> validated(Step unvalidated, Constraint constraint) {
        return dropped(
                constraint,
                List.of(
                        new RemoveConstraint(table(), constraint.name()),
                        unvalidated,
                        new ValidateConstraint(table(), constraint.name())));
    }

    @Override
    public List<Stage> visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitIndex(Index index) {
        List<Stage> stages = new ArrayList<>();
        if (change.marks().replicaIdentity()) {
            stages.add(new Stage(change, List.of(noReplicaIdentity(index)), List.of()));
        }
        stages.add(new Stage(
                change,
                List.of(new RemoveIndex(table(), index)),
                withMarks(index, List.of(new BuildIndex(table(), index)))));
        return stages;
    }

    /** PostgreSQL would go on looking for the index. */
    private Step noReplicaIdentity(Index index) {
        ObjectMarks marks = change.marks();
        ObjectMarks without = new ObjectMarks(marks.description(), marks.clustered(), false);
        return new ApplyChange(new MarkObject(table(), index, marks, without));
    }

    private List<Stage> dropped(Constraint constraint, List<Step> backwards) {
        return List.of(new Stage(change, List.of(new ApplyChange(change)), withMarks(constraint, backwards)));
    }

    private List<Step> withMarks(NamedObject object, List<Step> steps) {
        List<Step> marked = new ArrayList<>(steps);
        marked.addAll(GentleAddition.marks(table(), object, change.marks()));
        return marked;
    }

    private TableRef table() {
        return change.table();
    }
}
