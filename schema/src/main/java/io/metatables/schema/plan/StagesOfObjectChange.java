package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.NamedObject;
import java.util.List;
import java.util.Optional;

/**
 * In which stages a constraint or an index comes and goes. Empty tables need none. A partitioned table that declares no partition has
 * some all the same, which somebody else makes and nobody here can name: PostgreSQL is told to do all of them at once.
 *
 * @param context what it has to go by
 */
record StagesOfObjectChange(PlanContext context) implements ObjectChange.Visitor<List<Stage>> {

    @Override
    public List<Stage> visitAddObject(AddObject change) {
        if (context.scope().creates(change.table())) {
            return Stage.direct(change);
        }
        Optional<PartitionTree> tree = context.after().of(change.table().name());
        if (tree.isPresent()) {
            return isReached(change.object(), tree.get())
                    ? change.object().accept(new StagesOfPartitionedObject(change, tree.get(), context))
                    : Stage.direct(change);
        }
        return change.object().accept(new StagesOfNewObject(change));
    }

    @Override
    public List<Stage> visitDropObject(DropObject change) {
        if (context.scope().drops(change.table())) {
            return Stage.direct(change);
        }
        Optional<PartitionTree> tree = context.before().of(change.table().name());
        if (tree.isPresent()) {
            return isReached(change.object(), tree.get())
                    ? change.object().accept(new StagesOfGonePartitionedObject(change, tree.get(), context))
                    : Stage.direct(change);
        }
        return change.object().accept(new StagesOfGoneObject(change));
    }

    /** A check is told to the table only. */
    private static boolean isReached(NamedObject object, PartitionTree tree) {
        return object instanceof CheckConstraint || !tree.leaves().isEmpty();
    }

    @Override
    public List<Stage> visitRenameObject(RenameObject change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitMarkObject(MarkObject change) {
        return Stage.direct(change);
    }
}
