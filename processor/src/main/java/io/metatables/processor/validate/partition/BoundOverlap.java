package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.PartitionBound;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Two partitions that would hold the same rows.
 *
 * @param partition the one that is to blame, since it stands after the other
 * @param other the one whose rows it takes; the same, if it lists a value twice
 */
record BoundOverlap(PartitionSibling partition, PartitionSibling other) {

    /** All of them in a family; of ranges and lists, those that can be seen without PostgreSQL. */
    static List<BoundOverlap> of(List<PartitionSibling> partitions) {
        List<BoundOverlap> overlaps = new ArrayList<>();
        Map<Object, PartitionSibling> taken = new HashMap<>();
        List<PartitionSibling> ranges = new ArrayList<>();
        for (PartitionSibling partition : partitions) {
            switch (partition.bound().kind()) {
                case DEFAULT -> take(PartitionBound.Kind.DEFAULT, partition, taken, overlaps);
                case LIST -> addList(partition, taken, overlaps);
                case RANGE -> ranges.add(partition);
                case HASH -> {}
            }
        }
        addRanges(ranges, overlaps);
        addHashes(partitions, overlaps);
        return overlaps;
    }

    private static void take(
            Object rows, PartitionSibling partition, Map<Object, PartitionSibling> taken, List<BoundOverlap> overlaps) {
        PartitionSibling other = taken.putIfAbsent(rows, partition);
        if (other != null) {
            overlaps.add(new BoundOverlap(partition, other));
        }
    }

    /** Only the first value that stands elsewhere: the others would say nothing new. */
    private static void addList(
            PartitionSibling partition, Map<Object, PartitionSibling> taken, List<BoundOverlap> overlaps) {
        boolean found = false;
        for (BoundPoint point : partition.from()) {
            PartitionSibling other = taken.putIfAbsent(point.identity(), partition);
            if (other != null && !found) {
                overlaps.add(new BoundOverlap(partition, other));
                found = true;
            }
        }
    }

    /** In the order of their begin each is compared with the one that has come furthest; what has no order here, one by one. */
    private static void addRanges(List<PartitionSibling> ranges, List<BoundOverlap> overlaps) {
        if (!ranges.stream().allMatch(BoundOverlap::ordered)) {
            addPairs(ranges, overlaps);
            return;
        }
        List<PartitionSibling> sorted = new ArrayList<>(ranges);
        sorted.sort((one, other) -> BoundPoint.compare(one.from(), other.from()).orElseThrow());
        PartitionSibling furthest = null;
        for (PartitionSibling range : sorted) {
            if (furthest != null && less(range.from(), furthest.to())) {
                boolean later = ranges.indexOf(range) > ranges.indexOf(furthest);
                overlaps.add(later ? new BoundOverlap(range, furthest) : new BoundOverlap(furthest, range));
            }
            furthest = furthest == null || less(furthest.to(), range.to()) ? range : furthest;
        }
    }

    private static boolean ordered(PartitionSibling range) {
        return range.from().stream().allMatch(BoundPoint::ordered)
                && range.to().stream().allMatch(BoundPoint::ordered);
    }

    private static void addPairs(List<PartitionSibling> ranges, List<BoundOverlap> overlaps) {
        for (int i = 0; i < ranges.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(ranges.get(i), ranges.get(j))) {
                    overlaps.add(new BoundOverlap(ranges.get(i), ranges.get(j)));
                    break;
                }
            }
        }
    }

    /** Two that begin or end with the same value do in any order of values. */
    private static boolean overlap(PartitionSibling one, PartitionSibling other) {
        Optional<Integer> begin = BoundPoint.compare(one.from(), other.from());
        Optional<Integer> end = BoundPoint.compare(one.to(), other.to());
        return begin.equals(Optional.of(0))
                || end.equals(Optional.of(0))
                || (less(one.from(), other.to()) && less(other.from(), one.to()));
    }

    private static boolean less(List<BoundPoint> left, List<BoundPoint> right) {
        return BoundPoint.compare(left, right).filter(compared -> compared < 0).isPresent();
    }

    /** Of two moduli one divides the other; where it does not, a finding says so, and no rows are compared. */
    private static void addHashes(List<PartitionSibling> partitions, List<BoundOverlap> overlaps) {
        Map<List<BigInteger>, PartitionSibling> taken = new HashMap<>();
        TreeSet<BigInteger> moduli = new TreeSet<>();
        List<PartitionSibling> hashes = new ArrayList<>();
        for (PartitionSibling partition : partitions) {
            if (partition.is(PartitionBound.Kind.HASH)) {
                hashes.add(partition);
                moduli.add(partition.modulus());
            }
        }
        hashes.sort((one, other) -> one.modulus().compareTo(other.modulus()));
        for (PartitionSibling hash : hashes) {
            PartitionSibling other = null;
            for (BigInteger modulus : moduli.headSet(hash.modulus(), true)) {
                if (other == null && hash.modulus().mod(modulus).signum() == 0) {
                    other = taken.get(List.of(modulus, hash.remainder().mod(modulus)));
                }
            }
            if (other == null) {
                taken.put(List.of(hash.modulus(), hash.remainder()), hash);
            } else {
                boolean later = partitions.indexOf(hash) > partitions.indexOf(other);
                overlaps.add(later ? new BoundOverlap(hash, other) : new BoundOverlap(other, hash));
            }
        }
    }
}
