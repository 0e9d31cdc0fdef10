package io.metatables.schema.lint;

import java.util.Objects;
import java.util.Optional;

/** A constraint whose lock outlasts the scan that was to go without it. */
final class ValidatedAtOnceRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> file.transactional()
                        && table.actions().stream().anyMatch(action -> isAddedBy(file, table.table(), action)))
                .map(table -> new LintProblem(
                        LintCode.VALIDATED_AT_ONCE,
                        "the constraint was added in the same transaction, whose lock on " + table.table()
                                + " is held while all rows are read.",
                        "Validate it in a revision of its own, after the one that adds it."));
    }

    private static boolean isAddedBy(LintedFile file, String table, AlterAction action) {
        return action.words().startsWith("VALIDATE", "CONSTRAINT")
                && file.statements().stream()
                        .flatMap(statement -> AlterTable.inUse(statement, file).stream())
                        .filter(other -> Objects.equals(other.table(), table))
                        .flatMap(other -> other.actions().stream())
                        .anyMatch(other -> other.words()
                                .startsWith("ADD", "CONSTRAINT", action.words().at(2)));
    }
}
