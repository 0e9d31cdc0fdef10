package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sequence is declared once, under a name that no table has. */
final class DuplicateSequenceRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return compilation.providers().isEmpty()
                ? check(compilation.tables(), compilation.objects(), "<prefix>")
                : compilation.providers().stream()
                        .flatMap(model -> check(
                                model.tables(),
                                model.objects(),
                                model.provider().prefix()));
    }

    private static Stream<SourceFinding> check(
            List<TableDeclaration> tables, ObjectDeclarations objects, String prefix) {
        if (objects.sequences().isEmpty()) {
            return Stream.empty();
        }
        Set<QualifiedName> names = tables.stream()
                .map(table -> new QualifiedName(table.options().schema(), table.physicalName(prefix)))
                .collect(Collectors.toSet());
        Stream<SourceFinding> twice =
                Duplicates.groups(objects.sequences(), SequenceDeclaration::qualifiedName).values().stream()
                        .map(sequences -> finding(
                                sequences,
                                "is declared " + sequences.size() + " times: by "
                                        + sequences.stream()
                                                .map(sequence ->
                                                        sequence.owner().name())
                                                .collect(Collectors.joining(", ")),
                                "Declare it once; every model of the provider can use it."));
        Stream<SourceFinding> taken = objects.sequences().stream()
                .filter(sequence -> names.contains(sequence.qualifiedName()))
                .map(sequence -> finding(List.of(sequence), "has the name of a table", "Give it another name."));
        return Stream.concat(twice, taken);
    }

    private static SourceFinding finding(List<SequenceDeclaration> sequences, String problem, String remedy) {
        return new SourceFinding(
                new Finding(
                        DeclarationCode.DUPLICATE_SEQUENCE,
                        "Sequence " + sequences.get(0).qualifiedName() + " " + problem + ".",
                        remedy),
                sequences.stream()
                        .map(sequence -> sequence.source().value("name"))
                        .toList(),
                List.of());
    }
}
