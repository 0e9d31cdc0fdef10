package io.metatables.processor.validate;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.TableKind;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Only a time-index table has a grain. */
final class MetaTableGrainRule implements ColumnRule {
    private static final Map<ColumnRole, String> ANNOTATIONS =
            Map.of(ColumnRole.TIME_INDEX, AnnotationNames.TIME_INDEX, ColumnRole.DIMENSION, AnnotationNames.DIMENSION);

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(column, table).forEach(findings);
    }

    private Stream<SourceFinding> problems(ColumnDeclaration column, TableDeclaration table) {
        if (table.kind() == TableKind.TIME_INDEX_TABLE) {
            return Stream.empty();
        }
        return column.roles().stream().filter(ANNOTATIONS::containsKey).map(role -> finding(column, table, role));
    }

    private static SourceFinding finding(ColumnDeclaration column, TableDeclaration table, ColumnRole role) {
        String what = role == ColumnRole.TIME_INDEX ? "@TimeIndex" : "@Dimension";
        return SourceFinding.at(
                table.place(column).annotation(ANNOTATIONS.getOrDefault(role, "")),
                DeclarationCode.GRAIN_ON_META_TABLE,
                what + " on " + table.place(column) + " has no meaning: "
                        + table.model().name() + " is a meta table and has no grain.",
                "Remove " + what + ", or declare the table with @TimeIndexMetaTable.");
    }
}
