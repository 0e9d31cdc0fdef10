package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnRole;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.ColumnRule;
import io.metatables.schema.model.TableKind;
import java.util.stream.Stream;

/** Every member of a model is stored, so that its type needs a counterpart in PostgreSQL. */
final class TypeMappingRule implements ColumnRule {

    @Override
    public Stream<SourceFinding> check(ColumnDeclaration column, TableDeclaration table) {
        boolean reportedAsTimeIndex = column.is(ColumnRole.TIME_INDEX) && table.kind() == TableKind.TIME_INDEX_TABLE;
        return reportedAsTimeIndex || TypeMapping.columnType(column).isPresent()
                ? Stream.empty()
                : Stream.of(SourceFinding.at(
                        table.place(column),
                        DeclarationCode.UNMAPPED_TYPE,
                        "Member " + table.place(column) + " has type "
                                + column.javaType().name() + ", which has no PostgreSQL type.",
                        "Use one of " + TypeMapping.POSSIBLE_TYPES
                                + "; store anything else as @Json String, or mark the member @Transient."));
    }
}
