package io.metatables.processor.validate.key;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.PrimaryKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.UniqueDeclaration;
import io.metatables.processor.validate.rule.Reference;
import io.metatables.processor.validate.rule.Rule;
import io.metatables.schema.model.Deferrability;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A foreign key refers to a key that is checked at once: PostgreSQL refuses a deferrable one. */
public final class DeferrableTargetRule implements Rule {
    /** For the list of rules. */
    public DeferrableTargetRule() {}

    @Override
    public void check(CompilationModel compilation, Consumer<SourceFinding> findings) {
        problems(compilation).forEach(findings);
    }

    private Stream<SourceFinding> problems(CompilationModel compilation) {
        return Reference.of(compilation).stream()
                .filter(DeferrableTargetRule::isDeferrable)
                .map(DeferrableTargetRule::finding);
    }

    private static boolean isDeferrable(Reference reference) {
        TableDeclaration target = reference.target();
        if (target == null) {
            return false;
        }
        Set<String> members = Set.copyOf(reference.targetMembers());
        PrimaryKeyDeclaration primaryKey = target.constraints().primaryKey();
        boolean isPrimaryKey = members.equals(Set.copyOf(target.primaryKeyMembers()));
        if (isPrimaryKey) {
            return primaryKey != null && isDeferrable(primaryKey.details().deferrability());
        }
        List<UniqueDeclaration> keys = target.uniques().stream()
                .filter(unique -> members.equals(Set.copyOf(unique.members())))
                .toList();
        boolean isIndex = target.indexes().stream()
                .anyMatch(index -> index.isKey() && members.equals(Set.copyOf(index.members())));
        return !isIndex
                && !keys.isEmpty()
                && keys.stream()
                        .allMatch(unique -> isDeferrable(unique.details().deferrability()));
    }

    private static boolean isDeferrable(Deferrability deferrability) {
        return deferrability != Deferrability.NOT_DEFERRABLE;
    }

    private static SourceFinding finding(Reference reference) {
        return reference.finding(
                reference.targetPlace(),
                ModelCode.FOREIGN_KEY_DEFERRABLE,
                "The foreign key of " + reference.key().source() + " refers to "
                        + String.join(", ", reference.targetMembers()) + " of "
                        + reference.key().target() + ", whose key is deferrable.",
                "Make that key not deferrable, or refer to another one.");
    }
}
