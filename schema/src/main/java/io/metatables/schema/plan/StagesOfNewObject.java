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
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.BuildIndex;
import io.metatables.schema.step.RemoveIndex;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * In which stages a table that is in use gets a constraint or an index. The way back is the last stage's, since one statement
 * takes all away; those before it only clear up what a revision that was applied in part has left.
 *
 * @param change the addition
 */
record StagesOfNewObject(AddObject change) implements NamedObject.Visitor<List<Stage>> {

    @Override
    public List<Stage> visitPrimaryKey(PrimaryKey primaryKey) {
        return key(primaryKey, GentleAddition.under(primaryKey));
    }

    @Override
    public List<Stage> visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return key(uniqueConstraint, GentleAddition.under(uniqueConstraint));
    }

    private List<Stage> key(Constraint key, Index index) {
        List<Step> over = new ArrayList<>(List.of(new AddKeyOverIndex(table(), key)));
        over.addAll(GentleAddition.marks(table(), key, change.marks()));
        return List.of(
                new Stage(change, List.of(new BuildIndex(table(), index)), List.of(new RemoveIndex(table(), index))),
                new Stage(change, over, backwards()));
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
        List<Step> first = new ArrayList<>(List.of(unvalidated));
        first.addAll(GentleAddition.marks(table(), constraint, change.marks()));
        return List.of(
                new Stage(change, first, backwards()),
                new Stage(change, List.of(new ValidateConstraint(table(), constraint.name())), List.of()));
    }

    /** PostgreSQL builds the index of an exclusion constraint under the lock, and in no other way. */
    @Override
    public List<Stage> visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitIndex(Index index) {
        List<Stage> stages = new ArrayList<>(List.of(
                new Stage(change, List.of(new BuildIndex(table(), index)), List.of(new RemoveIndex(table(), index)))));
        List<Step> marks = GentleAddition.marks(table(), index, change.marks());
        if (!marks.isEmpty()) {
            stages.add(new Stage(change, marks, List.of()));
        }
        return stages;
    }

    private List<Step> backwards() {
        return List.of(new ApplyChange(change.reverse().change()));
    }

    private TableRef table() {
        return change.table();
    }
}
