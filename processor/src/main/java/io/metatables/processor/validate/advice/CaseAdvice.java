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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that differ only by case: SQL without quotes, and many a tool, takes one for the other. */
final class CaseAdvice implements Advice {

    @Override
    public WarningCode code() {
        return WarningCode.NAMES_DIFFER_BY_CASE;
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Stream.concat(
                Scope.of(compilation).stream().flatMap(CaseAdvice::ofTables),
                compilation.sourceTables().flatMap(CaseAdvice::ofColumns));
    }

    private static Stream<SourceFinding> ofTables(Scope scope) {
        Function<TableDeclaration, String> name =
                table -> String.valueOf(table.options().schema()) + "." + table.physicalName(scope.prefix());
        return Duplicates.groups(scope.tables(), table -> folded(name.apply(table))).values().stream()
                .map(group -> finding(
                        "Tables",
                        group.stream().map(table -> table.physicalName(scope.prefix())),
                        group.stream().map(TableDeclaration::namePlace).toList()));
    }

    private static Stream<SourceFinding> ofColumns(TableDeclaration table) {
        return Duplicates.groups(table.columns(), column -> folded(column.columnName())).values().stream()
                .map(group -> finding(
                        "Columns of " + table.model().name(),
                        group.stream().map(ColumnDeclaration::columnName),
                        group.stream().map(table::place).toList()));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static SourceFinding finding(String what, Stream<String> names, List<SourceRef> places) {
        Finding finding = new Finding(
                WarningCode.NAMES_DIFFER_BY_CASE,
                what + " have names that differ only by case: " + names.collect(Collectors.joining(", ")) + ".",
                "Give all but one of them another name: without quotes, SQL takes each for the same.");
        return new SourceFinding(finding, places, List.of());
    }
}
