package io.metatables.schema.lint;

import java.util.Optional;

/** An index that is dropped under a lock on its table. */
final class IndexDropRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        if (!statement.startsWith("DROP", "INDEX") || statement.contains("CONCURRENTLY")) {
            return Optional.empty();
        }
        return Optional.of(
                new LintProblem(
                        LintCode.INDEX_DROP,
                        "nobody can read or write the table of the index from here to the end of the transaction (ACCESS EXCLUSIVE).",
                        "Write DROP INDEX CONCURRENTLY, alone in a revision without a transaction: revision --empty --no-transaction."));
    }
}
