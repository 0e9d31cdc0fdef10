package io.metatables.processor.validate;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.MemberNames;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.processor.validate.rule.UniqueKeys;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** PostgreSQL lets a foreign key refer to the primary key, a unique constraint or a unique index, and to nothing else. */
final class ForeignKeyUniquenessRule implements Rule {

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
        List<String> members = reference.targetMembers();
        if (members.isEmpty()) {
            findings.accept(withoutPrimaryKey(reference, target));
        } else if (!isUnique(Set.copyOf(members), target) && MemberNames.areColumns(members, target)) {
            findings.accept(notUnique(reference, target, members));
        }
    }

    /** PostgreSQL takes the columns of a key in any order. */
    private static boolean isUnique(Set<String> members, TableDeclaration target) {
        for (List<String> key : UniqueKeys.of(target)) {
            if (Set.copyOf(key).equals(members)) {
                return true;
            }
        }
        return false;
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
                        + UniqueKeys.of(target).stream()
                                .map(key -> "(" + String.join(", ", key) + ")")
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + ".",
                "Refer to one of these, or declare @Unique over the members in "
                        + target.model().simpleName() + ".");
    }
}
