package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.processor.validate.rule.PhysicalNameCheck;
import java.util.Set;
import java.util.function.Consumer;

/** An explicit name of a column is one that PostgreSQL takes. */
final class ColumnNameRule implements ColumnRule {
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        if (SYSTEM_COLUMNS.contains(column.columnName())) {
            SourceRef place = place(column, table);
            findings.accept(SourceFinding.at(
                    place,
                    DeclarationCode.INVALID_NAME,
                    "The column of " + place + " would be called " + column.columnName()
                            + ", which every table of PostgreSQL has already.",
                    "Give it another one, with @Column(name = ...)."));
        }
        if (column.name() != null) {
            SourceRef place = place(column, table);
            PhysicalNameCheck.check("the column of " + place, column.name(), place)
                    .forEach(findings);
        }
    }

    private static SourceRef place(ColumnDeclaration column, TableDeclaration table) {
        return table.place(column).annotation(AnnotationNames.COLUMN).value("name");
    }
}
