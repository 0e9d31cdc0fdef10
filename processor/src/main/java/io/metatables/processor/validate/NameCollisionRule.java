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
        for (ProviderModel model : compilation.providers()) {
            List<SourceRef> fallbacks = List.of(model.provider().annotation().value("includes"));
            for (List<NamedPart> group : collisions(model)) {
                findings.accept(finding(group, fallbacks));
            }
        }
    }

    private static List<List<NamedPart>> collisions(ProviderModel model) {
        String prefix = model.provider().prefix();
        Duplicates<QualifiedName, NamedPart> relations = new Duplicates<>();
        List<List<NamedPart>> constraints = new ArrayList<>();
        Set<QualifiedName> tables = new HashSet<>();
        addRelations(List.of(historyTable(model.provider())), relations);
        for (TableDeclaration table : model.tables()) {
            List<NamedPart> parts = NamedParts.of(table, prefix);
            // Of two models of one table everything else would collide too.
            if (tables.add(parts.get(0).name())) {
                addRelations(parts, relations);
                addConstraints(parts, constraints);
            }
        }
        addRelations(objects(model.objects(), prefix), relations);
        List<List<NamedPart>> collisions = new ArrayList<>(relations.groups().values());
        collisions.removeIf(NameCollisionRule::isReportedElsewhere);
        collisions.addAll(constraints);
        return collisions;
    }

    private static void addRelations(List<NamedPart> parts, Duplicates<QualifiedName, NamedPart> relations) {
        for (NamedPart part : parts) {
            if (part.relation()) {
                relations.add(part.name(), part);
            }
        }
    }

    /** The groups of constraints of one table, but for those that have been found as relations. */
    private static void addConstraints(List<NamedPart> parts, List<List<NamedPart>> constraints) {
        Duplicates<QualifiedName, NamedPart> byName = new Duplicates<>();
        for (NamedPart part : parts) {
            if (part.constraint()) {
                byName.add(part.name(), part);
            }
        }
        for (List<NamedPart> group : byName.groups().values()) {
            if (!group.stream().allMatch(NamedPart::relation)) {
                constraints.add(group);
            }
        }
    }

    private static NamedPart historyTable(ProviderDeclaration provider) {
        QualifiedName name = QualifiedName.of(provider.historyTableName());
        SourceRef place = provider.annotation().value("historyTable");
        return new NamedPart(name, "history table", provider.anchor().name(), place, NamedPart.Kind.RELATION);
    }

    private static List<NamedPart> objects(ObjectDeclarations objects, String prefix) {
        List<NamedPart> parts = new ArrayList<>();
        for (SequenceDeclaration sequence : objects.sequences()) {
            SourceRef place = sequence.source().value("name");
            String owner = sequence.owner().name();
            parts.add(new NamedPart(sequence.qualifiedName(), "sequence", owner, place, NamedPart.Kind.SEQUENCE));
        }
        for (TypeDeclaration type : objects.types()) {
            if (type instanceof CompositeDeclaration composite) {
                QualifiedName name = composite.options().qualifiedName(type.model(), prefix);
                SourceRef place = type.model().source().annotation(AnnotationNames.COMPOSITE_TYPE);
                String owner = type.model().name();
                parts.add(new NamedPart(name, "composite type", owner, place.value("name"), NamedPart.Kind.COMPOSITE));
            }
        }
        return parts;
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
