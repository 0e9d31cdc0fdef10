package io.metatables.processor.validate.advice;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.WarningCode;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.schema.model.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Columns of two types that PostgreSQL compares: one of them may hold what the other never can, and an index may not be used. */
final class ForeignKeyTypeAdvice implements Advice {

    @Override
    public WarningCode code() {
        return WarningCode.FOREIGN_KEY_TYPES_DIFFER;
    }

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Reference.of(compilation).stream().flatMap(ForeignKeyTypeAdvice::check);
    }

    private static Stream<SourceFinding> check(Reference reference) {
        TableDeclaration target = reference.target();
        List<String> members = reference.key().members();
        List<String> targetMembers = reference.targetMembers();
        if (target == null || members.size() != targetMembers.size()) {
            return Stream.empty();
        }
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> check(reference, target, members.get(i), targetMembers.get(i)));
    }

    private static Stream<SourceFinding> check(
            Reference reference, TableDeclaration target, String member, String targetMember) {
        Optional<ColumnType> type = type(reference.table(), member);
        Optional<ColumnType> targetType = type(target, targetMember);
        if (type.isEmpty() || targetType.isEmpty() || type.equals(targetType)) {
            return Stream.empty();
        }
        return Stream.of(reference.finding(
                reference.targetPlace(),
                WarningCode.FOREIGN_KEY_TYPES_DIFFER,
                "The foreign key of " + reference.key().source() + " refers from " + member + " (" + type.get()
                        + ") to "
                        + targetMember + " (" + targetType.get() + ") of "
                        + target.model().name()
                        + ": one of them can hold what the other cannot.",
                "Give the two members one type, length included."));
    }

    private static Optional<ColumnType> type(TableDeclaration table, String member) {
        Optional<ColumnDeclaration> column = table.column(member);
        return column.flatMap(TypeMapping::columnType);
    }
}
