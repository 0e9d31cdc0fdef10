package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A column that becomes mandatory. */
final class NotNullRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream()
                        .anyMatch(action -> action.alteration().startsWith("SET", "NOT", "NULL")))
                .map(
                        table -> new LintProblem(
                                HazardCode.SET_NOT_NULL,
                                "nobody can read or write " + table.table()
                                        + " while all rows are searched for nulls (ACCESS EXCLUSIVE).",
                                "Add CHECK (column IS NOT NULL) NOT VALID and validate it in revisions before this one; PostgreSQL then"
                                        + " searches nothing. Where that is so, accept this statement and name that revision."));
    }
}
