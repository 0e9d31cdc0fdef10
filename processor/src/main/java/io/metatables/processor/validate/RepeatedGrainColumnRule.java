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

/** The time index is the first column of the grain and no further one. */
final class RepeatedGrainColumnRule implements ColumnRule {

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        boolean repeated = table.kind() == TableKind.TIME_INDEX_TABLE
                && column.is(ColumnRole.TIME_INDEX)
                && column.is(ColumnRole.DIMENSION);
        if (repeated) {
            findings.accept(SourceFinding.at(
                    table.place(column).annotation(AnnotationNames.DIMENSION),
                    DeclarationCode.REPEATED_GRAIN_COLUMN,
                    "Member " + table.place(column) + " is in the grain twice: as time index and as dimension.",
                    "Remove @Dimension: the time index is part of the grain by itself."));
        }
    }
}
