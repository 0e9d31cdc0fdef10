package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.schema.model.PartitionStrategy;
import java.util.List;
import java.util.Optional;

/** Why a partition cannot have its bound, whatever the others have; the end of a sentence about the bound. */
final class BoundMisfit {

    private BoundMisfit() {}

    static Optional<String> of(PartitionSibling partition, PartitionKeyDeclaration key) {
        PartitionBound bound = partition.bound();
        if (bound.kind() == PartitionBound.Kind.DEFAULT) {
            return key.strategy() == PartitionStrategy.HASH
                    ? Optional.of("is DEFAULT, but each row has a hash")
                    : Optional.empty();
        }
        if (!bound.kind().name().equals(key.strategy().name())) {
            return Optional.of("is one of " + bound.kind() + ", but the table is partitioned by " + key.strategy());
        }
        return switch (bound.kind()) {
            case HASH -> ofHash(partition);
            case LIST -> ofList(partition);
            default -> ofRange(partition, key.elements().size());
        };
    }

    private static Optional<String> ofHash(PartitionSibling partition) {
        return partition.modulus().signum() > 0 && partition.remainder().compareTo(partition.modulus()) < 0
                ? Optional.empty()
                : Optional.of("has modulus " + partition.modulus() + " and remainder " + partition.remainder()
                        + "; the modulus is 1 or more, and the remainder less than it");
    }

    private static Optional<String> ofList(PartitionSibling partition) {
        for (BoundPoint point : partition.from()) {
            if (point.isOpen()) {
                return Optional.of("lists " + point.rank() + ", which only ranges have");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofRange(PartitionSibling partition, int columns) {
        int values = partition.from().size();
        if (values != columns) {
            return Optional.of("has " + values + " values, but the partition key has " + columns);
        }
        Optional<String> flaw = ofEnd(partition.from()).or(() -> ofEnd(partition.to()));
        if (flaw.isPresent()) {
            return flaw;
        }
        return BoundPoint.compare(partition.from(), partition.to())
                .filter(compared -> compared >= 0)
                .map(compared -> "holds nothing: " + partition.written() + " ends where it begins, or before");
    }

    private static Optional<String> ofEnd(List<BoundPoint> points) {
        BoundPoint before = points.get(0);
        for (BoundPoint point : points) {
            if (point.rank() == BoundPoint.Rank.NULL) {
                return Optional.of("has the value NULL, which no range begins or ends with");
            }
            if (before.isOpen() && point.rank() != before.rank()) {
                return Optional.of("has " + point.text() + " after " + before.rank() + ", where only " + before.rank()
                        + " can follow");
            }
            before = point;
        }
        return Optional.empty();
    }
}
