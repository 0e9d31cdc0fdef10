package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Scope;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that differ only by case: SQL without quotes, and many a tool, takes one for the other. */
final class CaseAdvice implements Advice {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Scope scope : Scope.of(compilation)) {
            ofTables(scope, findings);
        }
        for (TableDeclaration table : compilation.tables()) {
            if (compilation.isSource(table)) {
                ofColumns(table, findings);
            }
        }
    }

    private static void ofTables(Scope scope, Consumer<SourceFinding> findings) {
        Duplicates<String, TableDeclaration> byName = new Duplicates<>();
        for (TableDeclaration table : scope.tables()) {
            String name = table.options().schema() + "." + table.physicalName(scope.prefix());
            byName.add(name.toLowerCase(Locale.ROOT), table);
        }
        for (List<TableDeclaration> group : byName.groups().values()) {
            findings.accept(finding(
                    "Tables",
                    group.stream().map(table -> table.physicalName(scope.prefix())),
                    group.stream().map(TableDeclaration::namePlace).toList()));
        }
    }

    private static void ofColumns(TableDeclaration table, Consumer<SourceFinding> findings) {
        Duplicates<String, ColumnDeclaration> byName = new Duplicates<>();
        for (ColumnDeclaration column : table.columns()) {
            byName.add(column.columnName().toLowerCase(Locale.ROOT), column);
        }
        for (List<ColumnDeclaration> group : byName.groups().values()) {
            findings.accept(finding(
                    "Columns of " + table.model().name(),
                    group.stream().map(ColumnDeclaration::columnName),
                    group.stream().map(table::place).toList()));
        }
    }

    private static SourceFinding finding(String what, Stream<String> names, List<SourceRef> places) {
        Finding finding = new Finding(
                WarningCode.NAMES_DIFFER_BY_CASE,
                what + " have names that differ only by case: " + names.collect(Collectors.joining(", ")) + ".",
                "Give all but one of them another name: without quotes, SQL takes each for the same.");
        return new SourceFinding(finding, places, List.of());
    }
}
