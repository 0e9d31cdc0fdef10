package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ForeignKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.schema.model.ReferentialAction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * An action that would set a NOT NULL column to null. PostgreSQL takes it, and then refuses the delete or the update as long as a
 * row refers to the other one.
 */
final class SetNullAdvice implements TableAdvice {

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        for (ForeignKeyDeclaration key : table.foreignKeys()) {
            List<String> some = key.details().onDeleteMembers();
            check(table, key, key.onDelete(), "onDelete", some.isEmpty() ? key.members() : some, findings);
            check(table, key, key.onUpdate(), "onUpdate", key.members(), findings);
        }
    }

    private static void check(
            TableDeclaration table,
            ForeignKeyDeclaration key,
            ReferentialAction action,
            String value,
            List<String> members,
            Consumer<SourceFinding> findings) {
        if (action != ReferentialAction.SET_NULL && action != ReferentialAction.SET_DEFAULT) {
            return;
        }
        for (String member : new LinkedHashSet<>(members)) {
            ColumnDeclaration column = table.column(member).orElse(null);
            if (column != null && !column.nullable() && becomesNull(column, action)) {
                findings.accept(finding(table, key, value, column));
            }
        }
    }

    private static boolean becomesNull(ColumnDeclaration column, ReferentialAction action) {
        return action == ReferentialAction.SET_NULL || column.defaultExpression() == null;
    }

    private static SourceFinding finding(
            TableDeclaration table, ForeignKeyDeclaration key, String value, ColumnDeclaration column) {
        return SourceFinding.at(
                key.source().value(value),
                WarningCode.SET_NULL_ON_NOT_NULL,
                value + " of the foreign key of " + key.source() + " would set " + table.place(column)
                        + " to null, but its column is NOT NULL, so that PostgreSQL will refuse.",
                "Mark the member @Nullable, or say RESTRICT, which does the same in plain words.");
    }
}
