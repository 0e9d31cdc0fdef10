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
import java.util.stream.Stream;

/** Every member of a model is stored, so that its type needs a counterpart in PostgreSQL. */
final class UnmappedTypeRule implements ColumnRule {

    @Override
    public Stream<SourceFinding> check(CompilationModel compilation) {
        return Stream.concat(
                ColumnRule.super.check(compilation), Attributes.check(compilation, UnmappedTypeRule::check));
    }

    @Override
    public Stream<SourceFinding> check(ColumnDeclaration column, TableDeclaration table) {
        boolean reportedAsTimeIndex = column.is(ColumnRole.TIME_INDEX) && table.kind() == TableKind.TIME_INDEX_TABLE;
        return reportedAsTimeIndex ? Stream.empty() : check(column, table.place(column));
    }

    private static Stream<SourceFinding> check(ColumnDeclaration column, SourceRef place) {
        ColumnTyping typing = column.typing();
        String advice = typing == null ? null : typing.advice();
        return advice == null
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        place,
                        DeclarationCode.UNMAPPED_TYPE,
                        "Member " + place + " has type " + column.javaType().spelling()
                                + ", which has no PostgreSQL type.",
                        advice));
    }
}
