package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.ChangePhase;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.Honesty;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.hazard.HazardRules;
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts changes into steps that PostgreSQL can take one after the other. Foreign keys are taken out of the tables that are created or
 * dropped, so that tables may refer to each other in a circle. All steps share one transaction, so that a revision is applied as a
 * whole or not at all, unless they touch more tables than PostgreSQL can lock at once ({@link LockBudget}), or use a label that
 * they add to an enum ({@link NewLabels}).
 */
public final class MigrationPlanner {
    private MigrationPlanner() {}

    /**
     * Plans a revision.
     *
     * @param changes as the differ found them, in its order
     * @return one part, or several where one transaction could not hold all locks, or has to end before its labels are used
     */
    public static MigrationPlan plan(List<SchemaChange> changes) {
        List<SchemaChange> up = new ArrayList<>();
        for (SchemaChange change : changes) {
            up.addAll(withoutForeignKeys(change));
        }
        up.sort(ChangePhase.ORDER);
        List<SchemaChange> down = new ArrayList<>();
        for (SchemaChange change : up) {
            down.add(change.reverse().change());
        }
        RevisionScope scope = RevisionScope.of(up);
        RevisionScope downScope = RevisionScope.of(down);
        List<PlanPart> parts = new ArrayList<>();
        for (List<SchemaChange> transaction : transactions(up, scope)) {
            parts.add(part(transaction, scope, downScope));
        }
        return new MigrationPlan(parts);
    }

    private static List<List<SchemaChange>> transactions(List<SchemaChange> up, RevisionScope scope) {
        NewLabels labels = NewLabels.of(up);
        LockBudget budget = new LockBudget();
        List<List<SchemaChange>> transactions = new ArrayList<>();
        List<SchemaChange> current = new ArrayList<>();
        for (SchemaChange change : up) {
            boolean fits = budget.allows(change, change.accept(new ChangeCost(scope)));
            if (!fits || (!current.isEmpty() && labels.separate(current.get(current.size() - 1), change))) {
                transactions.add(List.copyOf(current));
                current.clear();
            }
            current.add(change);
        }
        transactions.add(List.copyOf(current));
        return transactions;
    }

    private static PlanPart part(List<SchemaChange> up, RevisionScope scope, RevisionScope downScope) {
        List<SchemaChange> backwards = new ArrayList<>(up);
        Collections.reverse(backwards);
        List<PlannedStep> upSteps = new ArrayList<>();
        for (SchemaChange change : up) {
            upSteps.add(step(change, honesty(change), scope));
        }
        List<PlannedStep> downSteps = new ArrayList<>();
        for (SchemaChange change : backwards) {
            downSteps.add(step(change.reverse().change(), honesty(change), downScope));
        }
        return new PlanPart(true, upSteps, downSteps);
    }

    private static Honesty honesty(SchemaChange change) {
        return change.reverse().honesty();
    }

    private static PlannedStep step(SchemaChange change, Honesty honesty, RevisionScope scope) {
        StepCost cost = change.accept(new ChangeCost(scope));
        return new PlannedStep(change, cost, honesty, HazardRules.examine(change, scope));
    }

    private static List<SchemaChange> withoutForeignKeys(SchemaChange change) {
        List<SchemaChange> changes = new ArrayList<>();
        if (change instanceof CreateTable create && !create.table().care().external()) {
            Table table = create.table();
            changes.add(new CreateTable(bare(table)));
            for (ForeignKey key : table.foreignKeys()) {
                changes.add(new AddObject(TableRef.of(table), key, table.marksOf(key.name())));
            }
        } else if (change instanceof DropTable drop && !drop.table().care().external()) {
            Table table = drop.table();
            for (ForeignKey key : table.foreignKeys()) {
                changes.add(new DropObject(TableRef.of(table), key, table.marksOf(key.name())));
            }
            changes.add(new DropTable(bare(table)));
        } else {
            changes.add(change);
        }
        return changes;
    }

    private static Table bare(Table table) {
        Map<String, ObjectMarks> marks = new HashMap<>(table.marks());
        for (ForeignKey key : table.foreignKeys()) {
            marks.remove(key.name());
        }
        return table.toBuilder().foreignKeys(List.of()).marks(marks).build();
    }
}
