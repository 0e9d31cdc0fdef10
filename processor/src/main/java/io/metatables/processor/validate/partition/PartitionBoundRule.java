package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.PartitionStrategy;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bound of a partition is one of the strategy that its parent is partitioned by, and no other partition has it. */
public final class PartitionBoundRule implements TableRule {
    /** For the list of rules. */
    public PartitionBoundRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        if (table.details().partitions().isEmpty()) {
            return Stream.empty();
        }
        Map<String, PartitionKeyDeclaration> keys = keys(table);
        Map<String, List<PartitionDeclaration>> byParent = new HashMap<>();
        List<SourceFinding> findings = new ArrayList<>();
        for (PartitionDeclaration partition : table.details().partitions()) {
            PartitionKeyDeclaration key = keys.get(parent(partition));
            PartitionBound bound = PartitionBound.parse(partition.values()).orElse(null);
            if (key != null && bound != null) {
                byParent.computeIfAbsent(parent(partition), unused -> new ArrayList<>())
                        .add(partition);
                misfit(key, bound).ifPresent(problem -> findings.add(misfit(partition, problem)));
            }
        }
        byParent.values().forEach(siblings -> findings.addAll(twice(siblings)));
        return findings.stream();
    }

    /** How each is partitioned that a partition can be a part of; the table itself has no name here. */
    private static Map<String, PartitionKeyDeclaration> keys(TableDeclaration table) {
        Map<String, PartitionKeyDeclaration> keys = new HashMap<>();
        put(keys, "", table.details().partitionKey());
        table.details().partitions().forEach(partition -> put(keys, partition.name(), partition.key()));
        return keys;
    }

    private static void put(
            Map<String, PartitionKeyDeclaration> keys, String name, @Nullable PartitionKeyDeclaration key) {
        if (key != null) {
            keys.put(name, key);
        }
    }

    private static String parent(PartitionDeclaration partition) {
        return partition.of() == null ? "" : partition.of();
    }

    private static Optional<String> misfit(PartitionKeyDeclaration key, PartitionBound bound) {
        if (bound.kind() == PartitionBound.Kind.DEFAULT) {
            return key.strategy() == PartitionStrategy.HASH
                    ? Optional.of("is DEFAULT, but each row has a hash")
                    : Optional.empty();
        }
        if (!bound.kind().name().equals(key.strategy().name())) {
            return Optional.of("is one of " + bound.kind() + ", but the table is partitioned by " + key.strategy());
        }
        if (bound.kind() == PartitionBound.Kind.HASH) {
            return hash(
                    new BigInteger(bound.first().get(0)),
                    new BigInteger(bound.first().get(1)));
        }
        return bound.kind() == PartitionBound.Kind.RANGE
                        && bound.first().size() != key.elements().size()
                ? Optional.of("has " + bound.first().size() + " values, but the partition key has "
                        + key.elements().size())
                : Optional.empty();
    }

    private static Optional<String> hash(BigInteger modulus, BigInteger remainder) {
        return modulus.signum() > 0 && remainder.compareTo(modulus) < 0
                ? Optional.empty()
                : Optional.of("has modulus " + modulus + " and remainder " + remainder
                        + "; the modulus is 1 or more, and the remainder less than it");
    }

    private static SourceFinding misfit(PartitionDeclaration partition, String problem) {
        return SourceFinding.at(
                partition.source().value("values"),
                DeclarationCode.PARTITION_MISFIT,
                "The bound of partition " + partition.name() + " of "
                        + partition.source().type() + " " + problem + ".",
                "Write FROM (...) TO (...) for RANGE, IN (...) for LIST, WITH (MODULUS n, REMAINDER m) for HASH, or"
                        + " DEFAULT for the rest of RANGE and LIST.");
    }

    /** Bounds that are the same text; whether others overlap depends on their types, and PostgreSQL says it. */
    private static List<SourceFinding> twice(List<PartitionDeclaration> siblings) {
        List<SourceFinding> findings = new ArrayList<>();
        Duplicates.groups(siblings, partition -> PartitionBound.parse(partition.values()))
                .values()
                .forEach(group -> group.stream()
                        .skip(1)
                        .forEach(partition ->
                                findings.add(overlap(partition, group.get(0).name()))));
        Map<String, PartitionDeclaration> listed = new HashMap<>();
        for (PartitionDeclaration partition : siblings) {
            PartitionBound.parse(partition.values())
                    .filter(bound -> bound.kind() == PartitionBound.Kind.LIST)
                    .ifPresent(bound -> bound.first().forEach(value -> {
                        PartitionDeclaration other = listed.putIfAbsent(value, partition);
                        if (other != null && !other.values().equals(partition.values())) {
                            findings.add(overlap(partition, other.name()));
                        }
                    }));
        }
        return findings;
    }

    private static SourceFinding overlap(PartitionDeclaration partition, String other) {
        return SourceFinding.at(
                partition.source().value("values"),
                DeclarationCode.PARTITION_OVERLAP,
                "Partition " + partition.name() + " of " + partition.source().type()
                        + " would hold rows that partition " + other + " holds.",
                "Give each partition rows of its own; there is at most one DEFAULT.");
    }
}
