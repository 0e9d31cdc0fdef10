package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.Scope;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An identifier names one table in a provider and in all that it includes. */
final class DuplicateIdentifierRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Scope scope : Scope.of(compilation)) {
            Duplicates<String, TableDeclaration> byIdentifier = new Duplicates<>();
            for (TableDeclaration table : scope.tables()) {
                byIdentifier.add(table.identifier(), table);
            }
            for (Map.Entry<String, List<TableDeclaration>> group :
                    byIdentifier.groups().entrySet()) {
                findings.accept(finding(group.getKey(), group.getValue(), scope));
            }
        }
    }

    private static SourceFinding finding(String identifier, List<TableDeclaration> tables, Scope scope) {
        String models = tables.stream().map(table -> table.model().name()).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                ModelCode.DUPLICATE_IDENTIFIER,
                "Identifier " + identifier + " is that of " + tables.size() + " models: " + models + ".",
                "Give all but one of them another, with identifier = \"...\" in the annotation.");
        return new SourceFinding(
                finding,
                tables.stream()
                        .map(table -> table.annotation().value("identifier"))
                        .toList(),
                scope.fallbacks());
    }
}
