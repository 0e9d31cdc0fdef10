package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables, indexes, primary keys and unique constraints of a schema share one space of names; all constraints of a table share
 * another. Tables against tables are another rule's.
 */
final class NameCollisionRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return compilation.providers().stream().flatMap(NameCollisionRule::check);
    }

    private static Stream<SourceFinding> check(ProviderModel model) {
        ProviderDeclaration provider = model.provider();
        Set<QualifiedName> tables = new HashSet<>();
        List<NamedPart> parts = new ArrayList<>();
        parts.add(historyTable(provider));
        for (TableDeclaration table : model.tables()) {
            List<NamedPart> ofTable = NamedParts.of(table, provider.prefix());
            // Of two models of one table everything else would collide too.
            if (tables.add(ofTable.get(0).table())) {
                parts.addAll(ofTable);
            }
        }
        List<SourceRef> fallbacks = List.of(provider.annotation().value("includes"));
        return collisions(parts).map(group -> finding(group, fallbacks));
    }

    private static NamedPart historyTable(ProviderDeclaration provider) {
        QualifiedName name = QualifiedName.of(provider.historyTableName());
        SourceRef place = provider.annotation().value("historyTable");
        return new NamedPart(name, name, "history table of " + provider.anchor().name(), place, true, false);
    }

    private static Stream<List<NamedPart>> collisions(List<NamedPart> parts) {
        List<NamedPart> relations = parts.stream().filter(NamedPart::relation).toList();
        List<NamedPart> constraints =
                parts.stream().filter(NamedPart::constraint).toList();
        return Stream.concat(
                Duplicates.groups(relations, NamedPart::name).values().stream(),
                Duplicates.groups(constraints, part -> List.of(part.table(), part.name())).values().stream()
                        .filter(group -> !group.stream().allMatch(NamedPart::relation)));
    }

    private static SourceFinding finding(List<NamedPart> group, List<SourceRef> fallbacks) {
        String names = group.stream().map(NamedPart::what).collect(Collectors.joining("; "));
        Finding finding = new Finding(
                ModelCode.NAME_COLLISION,
                "Name " + group.get(0).name() + " is given " + group.size() + " times: " + names + ".",
                "Remove what stands twice, or give all but one of them another name.");
        return new SourceFinding(finding, group.stream().map(NamedPart::place).toList(), fallbacks);
    }
}
