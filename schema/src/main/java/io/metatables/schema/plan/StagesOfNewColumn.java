package io.metatables.schema.plan;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.ChangeDefault;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.hazard.VolatileDefault;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Serial;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.script.Mark;
import io.metatables.schema.step.AddFillingColumn;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.FillColumn;
import io.metatables.schema.step.Filling;
import io.metatables.schema.step.HandOverSequence;
import io.metatables.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which stages a table that is in use gets a column. One whose value is the same for all rows, or null, PostgreSQL adds at
 * once. Where each row needs a value of its own, the column comes empty, and is filled in batches. The way back drops it, whatever
 * stage it had come to.
 *
 * @param change the addition
 * @param context what it has to go by
 */
record StagesOfNewColumn(AddColumn change, PlanContext context) {

    List<Stage> stages() {
        Column column = change.column();
        if (column.generation() instanceof Identity identity) {
            return fromSequenceOf(identity);
        }
        if (column.generation() instanceof Serial serial) {
            return fromSequence(serial.sequence());
        }
        @Nullable String defaultExpression = column.defaultExpression();
        if (defaultExpression != null && VolatileDefault.isVolatile(defaultExpression)) {
            return filled(new Filling.Expression(defaultExpression));
        }
        boolean known = column.nullable() || defaultExpression != null || column.generation() != null;
        return known ? Stage.direct(change) : filled(new Filling.FromPerson(mark()));
    }

    private Mark mark() {
        return new Mark(
                Mark.Kind.FILL,
                "the value of " + table().identifier() + "." + change.column().name()
                        + " in the rows that are there, an SQL expression over their columns; NULL if there are no rows");
    }

    /** A row that is added meanwhile has its default, or, without one, is as empty as those that are there. */
    private List<Stage> filled(Filling value) {
        Column column = change.column();
        Column empty = column.withNullable(true).withDefaultExpression(null);
        List<Step> first = new ArrayList<>(List.of(new ApplyChange(new AddColumn(table(), empty))));
        if (column.defaultExpression() != null) {
            first.add(new ApplyChange(new ChangeDefault(table(), column.name(), null, column.defaultExpression())));
        }
        List<Stage> stages = new ArrayList<>(List.of(
                new Stage(change, first, backwards()),
                new Stage(change, List.of(new FillColumn(table(), column.name(), value)), List.of())));
        if (!column.nullable()) {
            stages.addAll(new NotNullProof(table(), column.name(), context).stagesOfNewColumn(change));
        }
        return stages;
    }

    /** An identity makes its sequence itself, and only once the column is mandatory; until then another one stands in. */
    private List<Stage> fromSequenceOf(Identity identity) {
        QualifiedName own = identity.sequence().name();
        QualifiedName name = new QualifiedName(own.schema(), PhysicalName.cut(own.name() + "__filling"));
        List<Stage> stages = fromSequence(identity.sequence().withName(name));
        Step handOver = new HandOverSequence(table(), change.column().name(), identity, name);
        stages.add(new Stage(change, List.of(handOver), List.of()));
        return stages;
    }

    private List<Stage> fromSequence(OwnedSequence sequence) {
        Column column = change.column();
        Column empty = column.withNullable(true).withGeneration(null);
        Filling next = new Filling.NextValue(sequence.name());
        List<Step> first = new ArrayList<>(List.of(new AddFillingColumn(table(), empty, sequence)));
        first.addAll(new FollowingSequence(context).of(table(), column.generation()));
        List<Stage> stages = new ArrayList<>(List.of(
                new Stage(change, first, backwards()),
                new Stage(change, List.of(new FillColumn(table(), column.name(), next)), List.of())));
        if (!column.nullable()) {
            stages.addAll(new NotNullProof(table(), column.name(), context).stagesOfNewColumn(change));
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
