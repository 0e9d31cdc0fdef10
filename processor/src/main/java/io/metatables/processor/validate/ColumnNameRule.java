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
import java.util.stream.Stream;

/** An explicit name of a column is one that PostgreSQL takes. */
final class ColumnNameRule implements ColumnRule {
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        SourceRef place = table.place(column).annotation(AnnotationNames.COLUMN).value("name");
        Stream<SourceFinding> system = SYSTEM_COLUMNS.contains(column.columnName())
                ? Stream.of(SourceFinding.at(
                        place,
                        DeclarationCode.INVALID_NAME,
                        "The column of " + place + " would be called " + column.columnName()
                                + ", which every table of PostgreSQL has already.",
                        "Give it another one, with @Column(name = ...)."))
                : Stream.empty();
        return Stream.concat(system, PhysicalNameCheck.check("the column of " + place, column.name(), place));
    }
}
