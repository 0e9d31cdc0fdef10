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
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Referencing and referenced columns go together one by one, and are of types that PostgreSQL can compare. */
final class ForeignKeyTypeRule implements Rule {
    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Reference.of(compilation).stream().flatMap(ForeignKeyTypeRule::check);
    }

    private static Stream<SourceFinding> check(Reference reference) {
        TableDeclaration target = reference.target();
        List<String> members = reference.key().members();
        List<String> targetMembers = reference.targetMembers();
        if (target == null || targetMembers.isEmpty() || target.columns().isEmpty()) {
            return Stream.empty();
        }
        if (members.size() != targetMembers.size()) {
            return Stream.of(finding(
                    reference,
                    "has " + members.size() + " members (" + String.join(", ", members) + "), but refers to "
                            + targetMembers.size() + " of " + target.model().name() + " ("
                            + String.join(", ", targetMembers) + ").",
                    "Name as many members as it refers to, in the same order, in an annotation on the class."));
        }
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> check(reference, target, members.get(i), targetMembers.get(i)));
    }

    private static Stream<SourceFinding> check(
            Reference reference, TableDeclaration target, String member, String targetMember) {
        Optional<ColumnType> type = reference.table().column(member).flatMap(TypeMapping::columnType);
        Optional<ColumnType> targetType = target.column(targetMember).flatMap(TypeMapping::columnType);
        if (type.isEmpty() || targetType.isEmpty() || KeyTypes.comparable(type.get(), targetType.get())) {
            return Stream.empty();
        }
        return Stream.of(finding(
                reference,
                "refers from " + member + " (" + type.get() + ") to " + targetMember + " (" + targetType.get() + ") of "
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
