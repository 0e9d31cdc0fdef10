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

/** A physical table belongs to one model. Two models of one identifier are reported for that, and not for this too. */
final class DuplicateStorageNameRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Scope scope : Scope.of(compilation)) {
            Duplicates<String, TableDeclaration> byName = new Duplicates<>();
            for (TableDeclaration table : scope.tables()) {
                byName.add(key(table, scope), table);
            }
            for (List<TableDeclaration> group : byName.groups().values()) {
                if (identifiers(group) > 1) {
                    findings.accept(finding(name(group.get(0), scope), group, scope));
                }
            }
        }
    }

    /** No name has a line end in it. */
    private static String key(TableDeclaration table, Scope scope) {
        String schema = table.options().schema();
        return (schema == null ? "" : schema) + "\n" + table.physicalName(scope.prefix());
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
