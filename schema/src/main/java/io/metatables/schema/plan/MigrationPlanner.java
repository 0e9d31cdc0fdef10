package io.metatables.schema.plan;

import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.server.ServerVersion;
import java.util.List;

/**
 * Puts changes into steps that PostgreSQL can take one after the other while others use the tables: what would make them wait is
 * done in stages ({@link StagesOfChange}), and steps share a transaction as long as it blocks one table only ({@link Bundle}), can
 * hold its locks ({@link LockBudget}) and uses no label that it adds to an enum ({@link NewLabels}).
 */
public final class MigrationPlanner {
    private MigrationPlanner() {}

    /**
     * Plans a revision for every server that there is SQL for.
     *
     * @param changes as the differ found them, in its order
     * @param from the schema that the revision finds
     * @param to the schema that it leaves
     * @return at least one part
     */
    public static MigrationPlan plan(List<SchemaChange> changes, DatabaseSchema from, DatabaseSchema to) {
        return plan(changes, from, to, ServerVersion.OLDEST);
    }

    /**
     * Plans a revision for servers that are not too old.
     *
     * @param changes as the differ found them, in its order
     * @param from the schema that the revision finds
     * @param to the schema that it leaves
     * @param oldest the oldest server that the revision is to be applied to
     * @return at least one part
     */
    public static MigrationPlan plan(
            List<SchemaChange> changes, DatabaseSchema from, DatabaseSchema to, ServerVersion oldest) {
        List<SchemaChange> up = OrderedChanges.of(changes);
        RevisionScope scope = RevisionScope.of(up, from, to);
        RevisionScope downScope = RevisionScope.of(OrderedChanges.reversed(up), to, from);
        PartAssembly assembly = new PartAssembly(scope, downScope, NewLabels.of(up));
        PlanContext context = new PlanContext(scope, oldest, new PartitionTrees(from), new PartitionTrees(to));
        for (SchemaChange change : up) {
            for (Stage stage : change.accept(new StagesOfChange(context))) {
                assembly.add(stage);
            }
        }
        return new MigrationPlan(assembly.parts());
    }
}
