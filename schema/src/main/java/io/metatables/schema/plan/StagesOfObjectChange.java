package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.MarkObject;
import io.metatables.schema.diff.ObjectChange;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.hazard.RevisionScope;
import java.util.List;

/**
 * In which stages a constraint or an index comes and goes. PostgreSQL refuses the gentle ways for partitioned tables, and empty
 * tables need none.
 *
 * @param scope what else the same revision does
 */
record StagesOfObjectChange(RevisionScope scope) implements ObjectChange.Visitor<List<Stage>> {

    @Override
    public List<Stage> visitAddObject(AddObject change) {
        return scope.creates(change.table()) || isPartitioned(change.table())
                ? Stage.direct(change)
                : change.object().accept(new StagesOfNewObject(change));
    }

    @Override
    public List<Stage> visitDropObject(DropObject change) {
        return scope.drops(change.table()) || isPartitioned(change.table())
                ? Stage.direct(change)
                : change.object().accept(new StagesOfGoneObject(change));
    }

    @Override
    public List<Stage> visitRenameObject(RenameObject change) {
        return Stage.direct(change);
    }

    @Override
    public List<Stage> visitMarkObject(MarkObject change) {
        return Stage.direct(change);
    }

    private boolean isPartitioned(TableRef table) {
        return scope.tables().isPartitioned(table.name());
    }
}
