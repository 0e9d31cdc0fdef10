package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.schema.model.ColumnType;
import java.util.List;
import java.util.function.Consumer;

/** Columns of two types that PostgreSQL compares: one of them may hold what the other never can, and an index may not be used. */
final class ForeignKeyTypeAdvice implements Advice {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Reference reference : Reference.of(compilation)) {
            TableDeclaration target = reference.target();
            if (target != null) {
                check(reference, target, findings);
            }
        }
    }

    private static void check(Reference reference, TableDeclaration target, Consumer<SourceFinding> findings) {
        List<String> members = reference.key().members();
        List<String> targetMembers = reference.targetMembers();
        if (members.size() != targetMembers.size()) {
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            ColumnType type = TypeMapping.columnType(reference.table(), members.get(i));
            ColumnType targetType = TypeMapping.columnType(target, targetMembers.get(i));
            if (type != null && targetType != null && !type.equals(targetType)) {
                String from = members.get(i) + " (" + type + ")";
                String to = targetMembers.get(i) + " (" + targetType + ")";
                findings.accept(finding(reference, target, from, to));
            }
        }
    }

    private static SourceFinding finding(Reference reference, TableDeclaration target, String from, String to) {
        return reference.finding(
                reference.targetPlace(),
                WarningCode.FOREIGN_KEY_TYPES_DIFFER,
                "The foreign key of " + reference.key().source() + " refers from " + from + " to " + to + " of "
                        + target.model().name()
                        + ": one of them can hold what the other cannot.",
                "Give the two members one type, length included.");
    }
}
