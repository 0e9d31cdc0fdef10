package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.schema.model.ReferentialAction;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An action that would set a NOT NULL column to null. PostgreSQL takes it, and then refuses the delete or the update as long as a
 * row refers to the other one.
 */
final class SetNullAdvice implements TableAdvice {

    @Override
    public WarningCode code() {
        return WarningCode.SET_NULL_ON_NOT_NULL;
    }

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        return table.foreignKeys().stream()
                .flatMap(key -> Stream.concat(
                        check(table, key, key.onDelete(), "onDelete"), check(table, key, key.onUpdate(), "onUpdate")));
    }

    private static Stream<SourceFinding> check(
            TableDeclaration table, ForeignKeyDeclaration key, ReferentialAction action, String value) {
        return set(key, action, value).stream()
                .distinct()
                .map(table::column)
                .flatMap(Optional::stream)
                .filter(column -> !column.nullable() && becomesNull(column, action))
                .map(column -> SourceFinding.at(
                        key.source().value(value),
                        WarningCode.SET_NULL_ON_NOT_NULL,
                        value + " of the foreign key of " + key.source() + " would set " + table.place(column)
                                + " to null, but its column is NOT NULL, so that PostgreSQL will refuse.",
                        "Mark the member @Nullable, or say RESTRICT, which does the same in plain words."));
    }

    private static List<String> set(ForeignKeyDeclaration key, ReferentialAction action, String value) {
        boolean sets = action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
        boolean some =
                value.equals("onDelete") && !key.details().onDeleteMembers().isEmpty();
        return !sets ? List.of() : some ? key.details().onDeleteMembers() : key.members();
    }

    private static boolean becomesNull(ColumnDeclaration column, ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || column.defaultExpression() == null;
    }
}
