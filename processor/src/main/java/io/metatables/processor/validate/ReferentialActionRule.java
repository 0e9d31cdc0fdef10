package io.metatables.processor.validate;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.schema.model.ReferentialAction;
import java.util.Optional;
import java.util.stream.Stream;

/** A foreign key sets a column only to what the column can hold. */
final class ReferentialActionRule implements TableRule {

    @Override
    public Stream<SourceFinding> check(TableDeclaration table) {
        return table.foreignKeys().stream()
                .flatMap(key -> Stream.concat(
                        check(table, key, key.onDelete(), "onDelete"), check(table, key, key.onUpdate(), "onUpdate")));
    }

    private static Stream<SourceFinding> check(
            TableDeclaration table, ForeignKeyDeclaration key, ReferentialAction action, String value) {
        Stream<ColumnDeclaration> columns =
                key.members().stream().distinct().map(table::column).flatMap(Optional::stream);
        return switch (action) {
            case SET_NULL ->
                columns.filter(column -> !column.nullable())
                        .map(column -> finding(
                                key,
                                value,
                                "would set " + table.place(column) + " to null, but its column is NOT NULL.",
                                "Mark the member @Nullable, or choose another action."));
            case SET_DEFAULT ->
                columns.filter(column -> column.defaultExpression() == null)
                        .map(column -> finding(
                                key,
                                value,
                                "would set " + table.place(column) + " to its default, but it has none.",
                                "Give the member a @ColumnDefault, or choose another action."));
            default -> Stream.empty();
        };
    }

    private static SourceFinding finding(ForeignKeyDeclaration key, String value, String problem, String remedy) {
        return SourceFinding.at(
                key.source().value(value),
                DeclarationCode.IMPOSSIBLE_ACTION,
                value + " of the foreign key of " + key.source() + " " + problem,
                remedy);
    }
}
