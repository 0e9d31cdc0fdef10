package io.metatables.processor.validate.type;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.ColumnTyping;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.TableKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every member of a model is stored, so that its type needs a counterpart in PostgreSQL. */
final class UnmappedTypeRule implements ColumnRule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        ColumnRule.super.check(compilation, findings);
        for (Attribute attribute : Attribute.of(compilation)) {
            if (isUnmapped(attribute.column())) {
                findings.accept(finding(attribute.column(), attribute.place()));
            }
        }
    }

    @Override
    public void check(ColumnDeclaration column, TableDeclaration table, Consumer<SourceFinding> findings) {
        if (!isUnmapped(column)) {
            return;
        }
        boolean reportedAsTimeIndex = column.is(ColumnRole.TIME_INDEX) && table.kind() == TableKind.TIME_INDEX_TABLE;
        if (!reportedAsTimeIndex) {
            findings.accept(finding(column, table.place(column)));
        }
    }

    private static boolean isUnmapped(ColumnDeclaration column) {
        return advice(column) != null;
    }

    private static @Nullable String advice(ColumnDeclaration column) {
        ColumnTyping typing = column.typing();
        return typing == null ? null : typing.advice();
    }

    private static SourceFinding finding(ColumnDeclaration column, SourceRef place) {
        return SourceFinding.at(
                place,
                DeclarationCode.UNMAPPED_TYPE,
                "Member " + place + " has type " + column.javaType().spelling() + ", which has no PostgreSQL type.",
                String.valueOf(advice(column)));
    }
}
