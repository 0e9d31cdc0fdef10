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

/** Only a time-index table has a grain. */
final class MetaTableGrainRule implements ColumnRule {

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        if (table.kind() == TableKind.TIME_INDEX_TABLE) {
            return;
        }
        if (column.is(ColumnRole.TIME_INDEX)) {
            findings.accept(finding(column, table, "@TimeIndex", AnnotationNames.TIME_INDEX));
        }
        if (column.is(ColumnRole.DIMENSION)) {
            findings.accept(finding(column, table, "@Dimension", AnnotationNames.DIMENSION));
        }
    }

    private static SourceFinding finding(
            ColumnDeclaration column, TableDeclaration table, String what, String annotation) {
        return SourceFinding.at(
                table.place(column).annotation(annotation),
                DeclarationCode.GRAIN_ON_META_TABLE,
                what + " on " + table.place(column) + " has no meaning: "
                        + table.model().name() + " is a meta table and has no grain.",
                "Remove " + what + ", or declare the table with @TimeIndexMetaTable.");
    }
}
