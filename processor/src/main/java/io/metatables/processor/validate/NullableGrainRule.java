package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.TableKind;
import java.util.function.Consumer;

/** A unique index lets rows with nulls repeat, so that no column of the grain may be null. */
final class NullableGrainRule implements ColumnRule {

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        boolean timeIndex = column.is(ColumnRole.TIME_INDEX);
        boolean grain = table.kind() == TableKind.TIME_INDEX_TABLE && (timeIndex || column.is(ColumnRole.DIMENSION));
        if (grain && column.nullable()) {
            findings.accept(SourceFinding.at(
                    table.place(column).annotation(timeIndex ? AnnotationNames.TIME_INDEX : AnnotationNames.DIMENSION),
                    DeclarationCode.NULLABLE_GRAIN,
                    (timeIndex ? "Time index " : "Dimension ") + table.place(column)
                            + " may be null; the grain could not keep such rows from repeating.",
                    "Remove @Nullable, or leave the member out of the grain."));
        }
    }
}
