package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Duplicates;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.UniqueKeys;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL lets a foreign key refer to the primary key, a unique constraint or a unique index, and to nothing else. */
final class ForeignKeyUniquenessRule implements Rule {

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Reference.of(compilation).stream().flatMap(ForeignKeyUniquenessRule::check);
    }

    private static Stream<SourceFinding> check(Reference reference) {
        TableDeclaration target = reference.target();
        if (target == null || target.columns().isEmpty()) {
            return Stream.empty();
        }
        List<String> members = reference.targetMembers();
        if (members.isEmpty()) {
            return Stream.of(withoutPrimaryKey(reference, target));
        }
        boolean known =
                members.stream().allMatch(member -> target.column(member).isPresent())
                        && Duplicates.of(members).isEmpty();
        // PostgreSQL takes the columns of a key in any order.
        return !known || UniqueKeys.of(target).anyMatch(key -> Set.copyOf(key).equals(Set.copyOf(members)))
                ? Stream.empty()
                : Stream.of(notUnique(reference, target, members));
    }

    private static SourceFinding withoutPrimaryKey(Reference reference, TableDeclaration target) {
        return reference.finding(
                reference.key().source().value("target"),
                ModelCode.FOREIGN_KEY_NO_PRIMARY_KEY,
                "The foreign key of " + reference.key().source() + " refers to the primary key of "
                        + target.model().name() + ", which has none.",
                "Name the members of one of its unique keys, with targetMembers = {...}, or give it an @Id.");
    }

    private static SourceFinding notUnique(Reference reference, TableDeclaration target, List<String> members) {
        return reference.finding(
                reference.targetPlace(),
                ModelCode.FOREIGN_KEY_NOT_UNIQUE,
                "The foreign key of " + reference.key().source() + " refers to " + String.join(", ", members) + " of "
                        + target.model().name() + ", and that is no unique key there. Its unique keys are: "
                        + UniqueKeys.of(target)
                                .map(key -> "(" + String.join(", ", key) + ")")
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".",
                "Refer to one of these, or declare @Unique over the members in "
                        + target.model().simpleName() + ".");
    }
}
