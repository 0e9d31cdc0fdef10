package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.Scope;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Only one table can be what another was. */
final class FormerIdentifierRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Scope.of(compilation).stream().flatMap(FormerIdentifierRule::check);
    }

    private static Stream<SourceFinding> check(Scope scope) {
        List<TableDeclaration> renamed = scope.tables().stream()
                .filter(table -> table.options().renamedFrom() != null)
                .toList();
        return Duplicates.groups(
                        renamed, table -> String.valueOf(table.options().renamedFrom()))
                .entrySet()
                .stream()
                .filter(group -> !group.getKey().isBlank())
                .map(group -> finding(group.getKey(), group.getValue(), scope));
    }

    private static SourceFinding finding(String former, List<TableDeclaration> tables, Scope scope) {
        String models = tables.stream().map(table -> table.model().name()).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                ModelCode.CLAIMED_FORMER_NAME,
                "Several models say that they were table " + former + ": " + models + ".",
                "Keep @RenamedFrom on the one that takes over its data.");
        return new SourceFinding(
                finding,
                tables.stream()
                        .map(table -> table.model().source().annotation(AnnotationNames.RENAMED_FROM))
                        .toList(),
                scope.fallbacks());
    }
}
