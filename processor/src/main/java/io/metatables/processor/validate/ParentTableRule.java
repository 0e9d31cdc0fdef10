package io.metatables.processor.validate;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The parents of a table are tables of the same provider; that of a partition is partitioned; none is its own descendant. */
final class ParentTableRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return compilation.providers().stream().flatMap(ParentTableRule::check).distinct();
    }

    private static Stream<SourceFinding> check(ProviderModel provider) {
        Map<String, TableDeclaration> tables = new HashMap<>();
        provider.tables().forEach(table -> tables.put(table.model().name(), table));
        return provider.tables().stream().flatMap(table -> check(table, tables, provider));
    }

    private static Stream<SourceFinding> check(
            TableDeclaration table, Map<String, TableDeclaration> tables, ProviderModel provider) {
        AncestryDeclaration ancestry = table.details().ancestry();
        if (ancestry == null) {
            return Stream.empty();
        }
        boolean partition = ancestry instanceof AncestryDeclaration.PartitionMembership;
        SourceRef place =
                table.model().source().annotation(ancestry.annotation()).value(partition ? "target" : "value");
        List<SourceRef> fallbacks = List.of(provider.provider().annotation().value("includes"));
        return ancestry.parents().stream()
                .flatMap(parent -> problem(table, parent, partition, tables))
                .map(problem -> SourceFinding.at(
                                place,
                                ModelCode.PARENT_TABLE,
                                table.model().name() + problem,
                                "Name the model of another table of "
                                        + provider.provider().namespace()
                                        + "; the table that a partition belongs to has @PartitionBy.")
                        .orAt(fallbacks));
    }

    private static Stream<String> problem(
            TableDeclaration table, String name, boolean partition, Map<String, TableDeclaration> tables) {
        TableDeclaration parent = tables.get(name);
        if (parent == null) {
            return Stream.of(" has columns from " + name + ", which is no table of its provider.");
        }
        if (partition && parent.details().partitionKey() == null) {
            return Stream.of(" is a partition of " + name + ", which is not partitioned.");
        }
        return descends(parent, table.model().name(), tables, new HashSet<>())
                ? Stream.of(" has columns from " + name + ", which has its own from there.")
                : Stream.empty();
    }

    private static boolean descends(
            TableDeclaration table, String from, Map<String, TableDeclaration> tables, Set<String> seen) {
        if (table.model().name().equals(from)) {
            return true;
        }
        AncestryDeclaration ancestry = table.details().ancestry();
        return ancestry != null
                && seen.add(table.model().name())
                && ancestry.parents().stream()
                        .map(tables::get)
                        .anyMatch(parent -> parent != null && descends(parent, from, tables, seen));
    }
}
