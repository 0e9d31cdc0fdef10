package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An extension is in one schema, whoever requires it. */
final class ExtensionRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        Stream<SourceFinding> names = compilation.objects().extensions().stream()
                .flatMap(extension -> PhysicalNameCheck.check(
                        "an extension of " + extension.source(),
                        extension.name(),
                        extension.source().value("value")));
        Stream<SourceFinding> schemas = Stream.concat(
                        Stream.of(compilation.objects()),
                        compilation.providers().stream().map(model -> model.objects()))
                .flatMap(objects ->
                        Duplicates.groups(objects.extensions(), ExtensionDeclaration::name).values().stream())
                .filter(group -> group.stream()
                                .map(extension -> Objects.requireNonNullElse(extension.schema(), ""))
                                .distinct()
                                .count()
                        > 1)
                .map(ExtensionRule::conflict);
        return Stream.concat(names, schemas);
    }

    private static SourceFinding conflict(List<ExtensionDeclaration> extensions) {
        String all = extensions.stream()
                .map(extension -> (extension.schema() == null ? "the default schema" : extension.schema()) + " by "
                        + extension.owner().name())
                .collect(Collectors.joining(", "));
        return new SourceFinding(
                new Finding(
                        DeclarationCode.INVALID_EXTENSION,
                        "Extension " + extensions.get(0).name() + " is wanted in several schemas: " + all + ".",
                        "An extension is installed once in a database: name one schema."),
                extensions.stream()
                        .map(extension -> extension.source().value("schema"))
                        .toList(),
                List.of());
    }
}
