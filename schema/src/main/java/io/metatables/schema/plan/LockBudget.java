package io.metatables.schema.plan;

import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a transaction keeps locked until it ends. PostgreSQL holds these locks in a table of a fixed size, by default 64
 * (max_locks_per_transaction) for each of 100 connections; a transaction that makes more relations than that fails with "out of
 * shared memory". Half of it leaves room for everybody else.
 */
final class LockBudget {
    private static final int LIMIT = 64 * 100 / 2;

    /** A table, and where its values are long, the table and the index that hold those. */
    private static final int RELATIONS_OF_A_TABLE = 3;

    private final Set<QualifiedName> locked = new HashSet<>();
    private int spent;

    /**
     * Whether the transaction can hold what a change locks, too. One that has done nothing yet can do anything.
     *
     * @param change the change
     * @param steps how it is made
     * @return false if the change needs a new transaction
     */
    boolean allows(SchemaChange change, List<PlannedStep> steps) {
        return spent == 0 || spent + price(change, steps) <= LIMIT;
    }

    /** Spends what a change locks that was not locked yet. */
    void spend(SchemaChange change, List<PlannedStep> steps) {
        spent += price(change, steps);
        for (PlannedStep step : steps) {
            locked.addAll(step.cost().locked());
        }
    }

    private int price(SchemaChange change, List<PlannedStep> steps) {
        Set<QualifiedName> fresh = new HashSet<>();
        for (PlannedStep step : steps) {
            fresh.addAll(step.cost().locked());
        }
        fresh.removeAll(locked);
        return fresh.size() * RELATIONS_OF_A_TABLE + indexes(change);
    }

    private static int indexes(SchemaChange change) {
        if (change instanceof CreateTable create) {
            return indexes(create.table());
        }
        if (change instanceof DropTable drop) {
            return indexes(drop.table());
        }
        return change instanceof AddObject || change instanceof DropObject ? 1 : 0;
    }

    /** Each partition has the indexes of its table. */
    private static int indexes(Table table) {
        int own = 1
                + table.uniqueConstraints().size()
                + table.exclusionConstraints().size()
                + table.indexes().size();
        return own + partitions(table.partitioning()) * (RELATIONS_OF_A_TABLE + own);
    }

    private static int partitions(@Nullable Partitioning partitioning) {
        return partitioning == null
                ? 0
                : partitioning.partitions().stream()
                        .mapToInt(partition -> 1 + partitions(partition.partitioning()))
                        .sum();
    }
}
