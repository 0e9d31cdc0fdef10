package io.metatables.schema.lint;

import java.util.Optional;

/** All rows of a table in one statement. */
final class WholeTableRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean update = statement.startsWith("UPDATE");
        if ((!update && !statement.startsWith("DELETE", "FROM"))
                || statement.flat().contains("WHERE")) {
            return Optional.empty();
        }
        String table = TableName.read(statement, update ? 1 : 2).text();
        return file.hasMade(table)
                ? Optional.empty()
                : Optional.of(new LintProblem(
                        LintCode.WHOLE_TABLE,
                        "all rows of " + table + " are locked and written in one transaction.",
                        "Go through the rows in batches by their key, each committed: a DO block in a revision made with"
                                + " revision --empty --no-transaction. For a small table, accept it."));
    }
}
