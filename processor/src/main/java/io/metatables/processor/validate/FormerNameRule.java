package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A former name is a name, another than the present one, and was that of one column. */
final class FormerNameRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        SourceRef model = table.model().source();
        Stream<SourceFinding> ofTable =
                check(table.model().name(), table.options().renamedFrom(), table.identifier(), model);
        Stream<SourceFinding> ofColumns = table.columns().stream()
                .flatMap(column -> check(
                        table.place(column).toString(),
                        column.renamedFrom(),
                        column.columnName(),
                        table.place(column)));
        return Stream.of(ofTable, ofColumns, claimedTwice(table)).flatMap(findings -> findings);
    }

    private static Stream<SourceFinding> check(
            String what, @Nullable String former, String present, SourceRef element) {
        if (former == null || (!former.isBlank() && !former.equals(present))) {
            return Stream.empty();
        }
        return Stream.of(SourceFinding.at(
                element.annotation(AnnotationNames.RENAMED_FROM),
                DeclarationCode.INVALID_FORMER_NAME,
                former.isBlank()
                        ? "The former name of " + what + " is blank."
                        : "The former name of " + what + ", " + former + ", is its present name.",
                "Write the name that it had in the last accepted revision, or remove @RenamedFrom."));
    }

    private static Stream<SourceFinding> claimedTwice(TableDeclaration table) {
        List<ColumnDeclaration> renamed = table.columns().stream()
                .filter(column -> column.renamedFrom() != null)
                .toList();
        return Duplicates.groups(renamed, column -> String.valueOf(column.renamedFrom())).entrySet().stream()
                .filter(group -> !group.getKey().isBlank())
                .map(group -> claimedTwice(table, group.getKey(), group.getValue()));
    }

    private static SourceFinding claimedTwice(TableDeclaration table, String former, List<ColumnDeclaration> columns) {
        String members = columns.stream().map(ColumnDeclaration::element).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                DeclarationCode.INVALID_FORMER_NAME,
                "Several members of " + table.model().name() + " say that they were column " + former + ": " + members
                        + ".",
                "Keep @RenamedFrom on the one that takes over its data.");
        List<SourceRef> places = columns.stream()
                .map(column -> table.place(column).annotation(AnnotationNames.RENAMED_FROM))
                .toList();
        return new SourceFinding(finding, places, List.of());
    }
}
