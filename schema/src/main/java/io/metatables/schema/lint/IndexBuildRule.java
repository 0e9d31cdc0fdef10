package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** An index over rows that others write. */
final class IndexBuildRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean index = statement.startsWith("CREATE", "INDEX") || statement.startsWith("CREATE", "UNIQUE", "INDEX");
        // ON ONLY is the first of the three steps over a partitioned table, and builds nothing there.
        if (!index || statement.contains("CONCURRENTLY") || statement.contains("ON", "ONLY")) {
            return Optional.empty();
        }
        String table =
                TableName.read(statement, statement.all().indexOf("ON") + 1).text();
        return file.hasMade(table)
                ? Optional.empty()
                : Optional.of(
                        new LintProblem(
                                HazardCode.INDEX_BUILD,
                                "nobody can write to " + table + " while the index is built (SHARE).",
                                "Write CREATE INDEX CONCURRENTLY, alone in a revision without a transaction: revision --empty --no-transaction."));
    }
}
