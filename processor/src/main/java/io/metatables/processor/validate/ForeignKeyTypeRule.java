package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.validate.rule.KeyTypes;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.model.ColumnType;
import java.util.List;
import java.util.function.Consumer;

/** Referencing and referenced columns go together one by one, and are of types that PostgreSQL can compare. */
final class ForeignKeyTypeRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        for (Reference reference : Reference.of(compilation)) {
            TableDeclaration target = reference.target();
            if (target != null && !target.columns().isEmpty()) {
                check(reference, target, findings);
            }
        }
    }

    private static void check(Reference reference, TableDeclaration target, Consumer<SourceFinding> findings) {
        List<String> members = reference.key().members();
        List<String> targetMembers = reference.targetMembers();
        if (targetMembers.isEmpty()) {
            return;
        }
        if (members.size() != targetMembers.size()) {
            findings.accept(finding(
                    reference,
                    "has " + members.size() + " members (" + String.join(", ", members) + "), but refers to "
                            + targetMembers.size() + " of " + target.model().name() + " ("
                            + String.join(", ", targetMembers) + ").",
                    "Name as many members as it refers to, in the same order, in an annotation on the class."));
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            check(reference, target, members.get(i), targetMembers.get(i), findings);
        }
    }

    private static void check(
            Reference reference,
            TableDeclaration target,
            String member,
            String targetMember,
            Consumer<SourceFinding> findings) {
        ColumnType type = TypeMapping.columnType(reference.table(), member);
        ColumnType targetType = TypeMapping.columnType(target, targetMember);
        if (type == null || targetType == null || KeyTypes.comparable(type, targetType)) {
            return;
        }
        findings.accept(finding(
                reference,
                "refers from " + member + " (" + type + ") to " + targetMember + " (" + targetType + ") of "
                        + target.model().name() + ", and PostgreSQL cannot compare these types.",
                "Give the two members one Java type, or refer to another key."));
    }

    private static SourceFinding finding(Reference reference, String problem, String remedy) {
        return reference.finding(
                reference.targetPlace(),
                ModelCode.FOREIGN_KEY_TYPES,
                "The foreign key of " + reference.key().source() + " " + problem,
                remedy);
    }
}
