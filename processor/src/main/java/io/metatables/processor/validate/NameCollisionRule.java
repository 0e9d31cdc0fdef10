package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.CompositeDeclaration;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.QualifiedName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables, partitions, sequences, composite types, indexes and what has an index share one space of names in a schema; all
 * constraints of a table share another. Tables against tables, sequences and types are the business of other rules.
 */
final class NameCollisionRule implements Rule {
    private static final Set<NamedPart.Kind> TABLES_AND_SEQUENCES =
            EnumSet.of(NamedPart.Kind.TABLE, NamedPart.Kind.SEQUENCE);
    private static final Set<NamedPart.Kind> TYPES =
            EnumSet.of(NamedPart.Kind.TABLE, NamedPart.Kind.PARTITION, NamedPart.Kind.COMPOSITE);

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
        addObjects(model.objects(), provider.prefix(), parts);
        List<SourceRef> fallbacks = List.of(provider.annotation().value("includes"));
        return collisions(parts).map(group -> finding(group, fallbacks));
    }

    private static NamedPart historyTable(ProviderDeclaration provider) {
        QualifiedName name = QualifiedName.of(provider.historyTableName());
        SourceRef place = provider.annotation().value("historyTable");
        return new NamedPart(
                name, name, "history table of " + provider.anchor().name(), place, NamedPart.Kind.RELATION);
    }

    private static void addObjects(ObjectDeclarations objects, String prefix, List<NamedPart> parts) {
        for (SequenceDeclaration sequence : objects.sequences()) {
            QualifiedName name = sequence.qualifiedName();
            SourceRef place = sequence.source().value("name");
            String what = "sequence of " + sequence.owner().name();
            parts.add(new NamedPart(name, name, what, place, NamedPart.Kind.SEQUENCE));
        }
        for (TypeDeclaration type : objects.types()) {
            if (type instanceof CompositeDeclaration composite) {
                QualifiedName name = composite.options().qualifiedName(type.model(), prefix);
                SourceRef place = type.model().source().annotation(AnnotationNames.COMPOSITE_TYPE);
                String what = "composite type of " + type.model().name();
                parts.add(new NamedPart(name, name, what, place.value("name"), NamedPart.Kind.COMPOSITE));
            }
        }
    }

    private static Stream<List<NamedPart>> collisions(List<NamedPart> parts) {
        List<NamedPart> relations = parts.stream().filter(NamedPart::relation).toList();
        List<NamedPart> constraints =
                parts.stream().filter(NamedPart::constraint).toList();
        return Stream.concat(
                Duplicates.groups(relations, NamedPart::name).values().stream()
                        .filter(group -> !isReportedElsewhere(group)),
                Duplicates.groups(constraints, part -> List.of(part.table(), part.name())).values().stream()
                        .filter(group -> !group.stream().allMatch(NamedPart::relation)));
    }

    /** As a sequence whose name is taken, or as one type too many. */
    private static boolean isReportedElsewhere(List<NamedPart> group) {
        Set<NamedPart.Kind> kinds = EnumSet.noneOf(NamedPart.Kind.class);
        group.forEach(part -> kinds.add(part.kind()));
        return TABLES_AND_SEQUENCES.containsAll(kinds)
                || (kinds.contains(NamedPart.Kind.COMPOSITE) && TYPES.containsAll(kinds));
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
