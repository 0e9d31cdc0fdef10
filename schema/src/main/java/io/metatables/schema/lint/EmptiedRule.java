package io.metatables.schema.lint;

import java.util.Optional;

/** Everything that is in a table or in a schema, gone at once. */
final class EmptiedRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean dropped = statement.startsWith("DROP", "SCHEMA")
                || statement.startsWith("DROP", "DATABASE")
                || statement.startsWith("DROP", "OWNED");
        if (!dropped && !truncates(statement, file)) {
            return Optional.empty();
        }
        return Optional.of(new LintProblem(
                LintCode.EMPTIED,
                (dropped ? "DROP " + statement.at(1) : "TRUNCATE")
                        + " takes everything in it away; no way back restores that.",
                "Do not do that in a revision, which runs wherever the application is upgraded. Delete the rows that are meant,"
                        + " in batches."));
    }

    private static boolean truncates(Words statement, LintedFile file) {
        int begin = statement.at(1).equals("TABLE") ? 2 : 1;
        return statement.startsWith("TRUNCATE")
                && !statement.from(begin).pieces().stream()
                        .allMatch(piece -> file.hasMade(TableName.read(piece, 0).text()));
    }
}
