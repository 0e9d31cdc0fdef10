package io.metatables.schema.plan;

import io.metatables.schema.diff.DropPartition;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.TableChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.AttachDetached;
import io.metatables.schema.step.DetachPartition;
import io.metatables.schema.step.DropDetached;
import java.util.List;
import java.util.Optional;

/**
 * In which stages a partition goes whose table is in use. It is detached first, which PostgreSQL can do while others read and write
 * the table, unless a sibling holds what is left over. Where there are foreign keys it would wait for their other tables too, and
 * without a limit: then one brief lock of all of them, which the runner gives up and tries again, harms less.
 *
 * @param change the drop
 * @param root the table at the top
 * @param parent the partitioned table, which may itself be a partition
 * @param partition the partition
 * @param bound the rows that it holds
 */
record StagesOfGonePartition(
        TableChange change, TableRef root, QualifiedName parent, QualifiedName partition, String bound) {

    static List<Stage> of(TableChange change, PlanContext context) {
        return find(change)
                .filter(gone -> gone.isGentle(context))
                .map(StagesOfGonePartition::stages)
                .orElseGet(() -> Stage.direct(change));
    }

    private static Optional<StagesOfGonePartition> find(TableChange change) {
        if (change instanceof DropPartition drop) {
            return Optional.of(new StagesOfGonePartition(
                    change,
                    drop.table(),
                    drop.parent(),
                    drop.partition().name(),
                    drop.partition().bound()));
        }
        return change instanceof DropTable drop
                        && drop.table().ancestry() instanceof Ancestry.PartitionOf of
                        && !drop.table().care().external()
                ? Optional.of(new StagesOfGonePartition(
                        change,
                        TableRef.of(drop.table()),
                        of.parent(),
                        drop.table().name(),
                        of.bound()))
                : Optional.empty();
    }

    private boolean isGentle(PlanContext context) {
        boolean hasDefault =
                context.before().of(parent).map(PartitionTree::hasDefault).orElse(true);
        boolean related = change instanceof DropPartition
                ? !context.scope().tables().related(root.name()).isEmpty()
                : !context.scope().tables().related(parent).isEmpty();
        return !hasDefault && !related && context.scope().inUse(parent);
    }

    private List<Stage> stages() {
        return List.of(
                new Stage(
                        change,
                        List.of(new DetachPartition(parent, partition, bound)),
                        List.of(new AttachDetached(parent, partition, bound))),
                new Stage(
                        change,
                        List.of(new DropDetached(root, partition)),
                        List.of(new ApplyChange(change.reverse().change()))));
    }
}
