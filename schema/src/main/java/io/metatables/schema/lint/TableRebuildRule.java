package io.metatables.schema.lint;

import java.util.Optional;

/** A table or an index that is written anew under a lock. */
final class TableRebuildRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean vacuum = statement.startsWith("VACUUM") && statement.contains("FULL");
        boolean reindex = statement.startsWith("REINDEX") && !statement.contains("CONCURRENTLY");
        if (!vacuum && !reindex && !statement.startsWith("CLUSTER")) {
            return Optional.empty();
        }
        return Optional.of(
                new LintProblem(
                        LintCode.TABLE_REBUILD,
                        statement.at(0) + (vacuum ? " FULL" : "")
                                + " keeps everybody from the table while it is written anew.",
                        reindex
                                ? "Write REINDEX ... CONCURRENTLY, alone in a revision without a transaction."
                                : "Leave it out: it changes no schema. Do it by hand in a quiet hour, or with a tool that works beside the traffic."));
    }
}
