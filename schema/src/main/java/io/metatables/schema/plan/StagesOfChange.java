package io.metatables.schema.plan;

import io.metatables.schema.diff.ColumnChange;
import io.metatables.schema.diff.DropPartition;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.ExtensionChange;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SequenceChange;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.diff.TransitionChange;
import io.metatables.schema.diff.TypeChange;
import java.util.List;

/**
 * In which stages a change is made so that those who use the tables need not wait for long.
 *
 * @param context what it has to go by
 */
record StagesOfChange(PlanContext context) implements SchemaChange.Visitor<List<Stage>> {

    @Override
    public List<Stage> visitTable(TableChange change) {
        return change instanceof DropPartition || change instanceof DropTable
                ? StagesOfGonePartition.of(change, context)
                : Stage.direct(change);
    }

    @Override
    public List<Stage> visitColumn(ColumnChange change) {
        return change.accept(new StagesOfColumnChange(context));
    }

    @Override
    public List<Stage> visitTransition(TransitionChange change) {
        return change.accept(new StagesOfTransition(context.scope()));
    }

    @Override
    public List<Stage> visitObject(ObjectChange change) {
        return change.accept(new StagesOfObjectChange(context));
    }

    @Override
    public List<Stage> visitType(TypeChange change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitSequence(SequenceChange change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitExtension(ExtensionChange change) {
        return Stage.direct(change);
    }
}
