package io.metatables.schema.diff;

import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of how a table is partitioned, down to the partitions of its partitions; or why there can be none. */
final class PartitionsDiff {
    private final TablePair pair;
    private final Refusals refusals;
    private final List<SchemaChange> changes = new ArrayList<>();

    PartitionsDiff(TablePair pair, Refusals refusals) {
        this.pair = pair;
        this.refusals = refusals;
    }

    List<SchemaChange> changes() {
        @Nullable Partitioning from = pair.from().partitioning();
        @Nullable Partitioning to = pair.to().partitioning();
        if (from != null && keyIsRetyped(from)) {
            refuse(pair.to().name(), from, "a column of that key gets another type");
        } else {
            compare(pair.from().name(), pair.to().name(), from, to);
        }
        return List.copyOf(changes);
    }

    private boolean keyIsRetyped(Partitioning from) {
        Mentioned mentioned = Mentioned.by(from.elements());
        return from.partitions().stream()
                        .map(Partition::partitioning)
                        .filter(Objects::nonNull)
                        .anyMatch(this::keyIsRetyped)
                || pair.columns().newByOld().keySet().stream()
                        .anyMatch(column -> pair.isRetyped(column) && mentioned.includesType(column));
    }

    private void compare(
            QualifiedName oldParent, QualifiedName newParent, @Nullable Partitioning from, @Nullable Partitioning to) {
        if (from == null || to == null) {
            if (from != null || to != null) {
                refuse(newParent, from, "is to be " + described(to));
            }
            return;
        }
        Partitioning renamed = Objects.requireNonNull(pair.names().renamed(from));
        if (!renamed.withPartitions(List.of()).equals(to.withPartitions(List.of()))) {
            refuse(newParent, from, "is to be " + described(to));
            return;
        }
        Map<QualifiedName, Partition> added = new LinkedHashMap<>();
        to.partitions().forEach(partition -> added.put(partition.name(), partition));
        for (Partition old : from.partitions()) {
            Partition partition = added.get(old.name());
            if (partition == null || !partition.bound().equals(old.bound())) {
                changes.add(new DropPartition(pair.oldRef(), oldParent, old));
            } else {
                added.remove(old.name());
                compare(old, partition);
            }
        }
        added.values().forEach(partition -> changes.add(new AddPartition(pair.newRef(), newParent, partition)));
    }

    private void compare(Partition from, Partition to) {
        TableRef table = pair.newRef();
        changes.addAll(StorageDiff.changes(table, to.name(), from.storage(), to.storage(), refusals));
        if (!Objects.equals(from.description(), to.description())) {
            changes.add(new CommentPartition(table, to.name(), from.description(), to.description()));
        }
        compare(from.name(), to.name(), from.partitioning(), to.partitioning());
    }

    private void refuse(QualifiedName relation, @Nullable Partitioning from, String difference) {
        refusals.add(
                RefusalCode.PARTITION_KEY,
                "The table " + pair.to().identifier() + " (" + relation + ") is " + described(from) + ", and "
                        + difference + ", which PostgreSQL cannot alter.",
                "Declare a new table under another identifier, copy the rows, and drop the old one.");
    }

    private static String described(@Nullable Partitioning partitioning) {
        return partitioning == null
                ? "not partitioned"
                : "partitioned by " + partitioning.strategy() + " of "
                        + partitioning.elements().size()
                        + (partitioning.elements().size() == 1 ? " column" : " columns");
    }
}
