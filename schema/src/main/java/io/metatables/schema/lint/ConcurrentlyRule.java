package io.metatables.schema.lint;

import java.util.List;
import java.util.Optional;

/** What PostgreSQL does outside of transactions only. */
final class ConcurrentlyRule implements LintRule {
    private static final List<String> VERBS = List.of("CREATE", "DROP", "REINDEX", "ALTER");

    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean refused = statement.contains("CONCURRENTLY") && VERBS.contains(statement.at(0));
        if (!file.transactional() || !refused) {
            return Optional.empty();
        }
        return Optional.of(new LintProblem(
                LintCode.CONCURRENTLY_IN_TRANSACTION,
                "PostgreSQL refuses CONCURRENTLY in a transaction, and this file is one.",
                "Put the statement into a revision of its own, made with revision --empty --no-transaction."));
    }
}
