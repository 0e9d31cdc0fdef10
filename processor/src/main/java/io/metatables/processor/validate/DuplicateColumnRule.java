package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** No two columns of a table have one name. */
final class DuplicateColumnRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        Duplicates<String, ColumnDeclaration> byName = new Duplicates<>();
        for (ColumnDeclaration column : table.columns()) {
            byName.add(column.columnName(), column);
        }
        for (Map.Entry<String, List<ColumnDeclaration>> group : byName.groups().entrySet()) {
            findings.accept(finding(table, group.getKey(), group.getValue()));
        }
    }

    private static SourceFinding finding(TableDeclaration table, String name, List<ColumnDeclaration> columns) {
        String members = columns.stream().map(ColumnDeclaration::element).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                DeclarationCode.DUPLICATE_COLUMN,
                "Several members of " + table.model().name() + " make a column named " + name + ": " + members + ".",
                "Give all but one of them another name, with @Column(name = ...), or mark them @Transient.");
        return new SourceFinding(
                finding,
                columns.stream()
                        .map(column -> table.place(column)
                                .annotation(AnnotationNames.COLUMN)
                                .value("name"))
                        .toList(),
                List.of());
    }
}
