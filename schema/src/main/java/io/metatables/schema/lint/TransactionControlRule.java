package io.metatables.schema.lint;

import java.util.Optional;
import java.util.Set;

/** What belongs to whoever runs the file. */
final class TransactionControlRule implements LintRule {
    private static final Set<String> VERBS = Set.of(
            "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "SET", "RESET", "DISCARD");

    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean prepares = statement.startsWith("PREPARE", "TRANSACTION");
        if (!prepares && (!VERBS.contains(statement.at(0)) || statement.startsWith("SET", "CONSTRAINTS"))) {
            return Optional.empty();
        }
        return Optional.of(
                new LintProblem(
                        LintCode.TRANSACTION_CONTROL,
                        statement.at(0)
                                + " takes the transaction, or a setting, out of the hands of whoever runs the file; a setting"
                                + " also outlasts the file.",
                        "Leave it out: the transaction, the search path and the timeouts are set before the file, and reset after it."));
    }
}
