package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.Scope;
import io.metatables.schema.finding.Finding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The bound of a partition is one of the strategy that its parent is partitioned by, and no other partition has its rows. */
public final class PartitionBoundRule implements Rule {
    private static final String FORMS = "Write FROM (...) TO (...) for RANGE, IN (...) for LIST,"
            + " WITH (MODULUS n, REMAINDER m) for HASH, or DEFAULT for the rest of RANGE and LIST.";

    /** For the list of rules. */
    public PartitionBoundRule() {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        if (!hasPartitions(compilation)) {
            return;
        }
        Set<Finding> seen = new HashSet<>();
        for (Scope scope : Scope.of(compilation)) {
            for (PartitionFamily family : PartitionFamily.of(scope)) {
                for (SourceFinding finding : check(family)) {
                    if (seen.add(finding.finding())) {
                        findings.accept(finding.orAt(scope.fallbacks()));
                    }
                }
            }
        }
    }

    private static boolean hasPartitions(CompilationModel compilation) {
        if (hasPartitions(compilation.tables())) {
            return true;
        }
        for (ProviderModel provider : compilation.providers()) {
            if (hasPartitions(provider.tables())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPartitions(List<TableDeclaration> tables) {
        for (TableDeclaration table : tables) {
            if (!table.details().partitions().isEmpty()
                    || table.details().ancestry() instanceof AncestryDeclaration.PartitionMembership) {
                return true;
            }
        }
        return false;
    }

    private static List<SourceFinding> check(PartitionFamily family) {
        List<SourceFinding> findings = new ArrayList<>();
        List<PartitionSibling> sound = new ArrayList<>();
        for (PartitionSibling partition : family.partitions()) {
            BoundMisfit.of(partition, family.key())
                    .ifPresentOrElse(
                            problem -> findings.add(misfit(partition, problem, FORMS)), () -> sound.add(partition));
        }
        findings.addAll(moduli(sound));
        for (BoundOverlap overlap : BoundOverlap.of(sound)) {
            findings.add(overlap(overlap));
        }
        return findings;
    }

    private static List<SourceFinding> moduli(List<PartitionSibling> partitions) {
        Map<BigInteger, PartitionSibling> byModulus = new TreeMap<>();
        for (PartitionSibling partition : partitions) {
            if (partition.is(PartitionBound.Kind.HASH)) {
                byModulus.putIfAbsent(partition.modulus(), partition);
            }
        }
        List<SourceFinding> findings = new ArrayList<>();
        PartitionSibling smaller = null;
        for (PartitionSibling partition : byModulus.values()) {
            if (smaller != null && partition.modulus().mod(smaller.modulus()).signum() != 0) {
                findings.add(misfit(
                        partition,
                        "has modulus " + partition.modulus() + ", of which modulus " + smaller.modulus() + " of "
                                + smaller.name() + " is no factor",
                        "Write moduli of which each is a factor of the next larger one, such as 4, 8 and 16."));
            }
            smaller = partition;
        }
        return findings;
    }

    private static SourceFinding misfit(PartitionSibling partition, String problem, String remedy) {
        return SourceFinding.at(
                partition.source(),
                DeclarationCode.PARTITION_MISFIT,
                "The bound of partition " + partition.name() + " of " + partition.parent() + " " + problem + ".",
                remedy);
    }

    private static SourceFinding overlap(BoundOverlap overlap) {
        PartitionSibling partition = overlap.partition();
        PartitionSibling other = overlap.other();
        String name = "Partition " + partition.name() + " of " + partition.parent();
        return partition.equals(other)
                ? SourceFinding.at(
                        partition.source(),
                        DeclarationCode.PARTITION_OVERLAP,
                        name + " lists a value twice: " + partition.written() + ".",
                        "Write each value once.")
                : SourceFinding.at(
                        partition.source(),
                        DeclarationCode.PARTITION_OVERLAP,
                        name + " would hold rows that partition " + other.name() + " holds: " + other.written() + ".",
                        "Give each partition rows of its own; there is at most one DEFAULT.");
    }
}
