package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.SourceRef;
import java.math.BigInteger;
import java.util.List;

/**
 * One of the partitions of a table or of another partition.
 *
 * @param name what messages call it
 * @param parent the model class of the partitioned table
 * @param source where its bound is written
 * @param written the bound as written
 * @param bound the bound, taken apart
 * @param from the values of a list, or those after {@code FROM}; empty for a hash and the default
 * @param to those after {@code TO}
 */
record PartitionSibling(
        String name,
        String parent,
        SourceRef source,
        String written,
        PartitionBound bound,
        List<BoundPoint> from,
        List<BoundPoint> to) {

    boolean is(PartitionBound.Kind kind) {
        return bound.kind() == kind;
    }

    BigInteger modulus() {
        return new BigInteger(bound.first().get(0));
    }

    BigInteger remainder() {
        return new BigInteger(bound.first().get(1));
    }
}
