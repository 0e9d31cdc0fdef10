package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.TableKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A time-index table has one time index. */
final class SeveralTimeIndexesRule implements TableRule {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        List<ColumnDeclaration> columns = table.columnsWith(ColumnRole.TIME_INDEX);
        if (table.kind() == TableKind.TIME_INDEX_TABLE && columns.size() > 1) {
            findings.accept(finding(table, columns));
        }
    }

    private static SourceFinding finding(TableDeclaration table, List<ColumnDeclaration> columns) {
        String members = columns.stream().map(ColumnDeclaration::element).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                DeclarationCode.SEVERAL_TIME_INDEXES,
                "Time-index table " + table.model().name() + " has " + columns.size() + " time indexes: " + members
                        + ".",
                "Keep @TimeIndex on one of them; a further one that tells rows apart is a @Dimension.");
        return new SourceFinding(
                finding,
                columns.stream()
                        .map(column -> table.place(column).annotation(AnnotationNames.TIME_INDEX))
                        .toList(),
                List.of());
    }
}
