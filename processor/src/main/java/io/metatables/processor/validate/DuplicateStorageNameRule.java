package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.Scope;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.QualifiedName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A physical table belongs to one model. Two models of one identifier are reported for that, and not for this too. */
final class DuplicateStorageNameRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Scope.of(compilation).stream()
                .flatMap(scope -> Duplicates.groups(scope.tables(), table -> name(table, scope)).entrySet().stream()
                        .filter(group -> identifiers(group.getValue()) > 1)
                        .map(group -> finding(group.getKey(), group.getValue(), scope)));
    }

    private static QualifiedName name(TableDeclaration table, Scope scope) {
        return new QualifiedName(table.options().schema(), table.physicalName(scope.prefix()));
    }

    private static long identifiers(List<TableDeclaration> tables) {
        return tables.stream().map(TableDeclaration::identifier).distinct().count();
    }

    private static SourceFinding finding(QualifiedName name, List<TableDeclaration> tables, Scope scope) {
        String models = tables.stream().map(table -> table.model().name()).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                ModelCode.DUPLICATE_STORAGE_NAME,
                "Table " + name + " is that of " + tables.size() + " models: " + models + ".",
                "Give all but one of them another, with storageName = \"...\" in the annotation.");
        return new SourceFinding(
                finding, tables.stream().map(TableDeclaration::namePlace).toList(), scope.fallbacks());
    }
}
