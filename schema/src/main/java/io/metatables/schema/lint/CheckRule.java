package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A check that looks at all rows at once. */
final class CheckRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.addsUnvalidated("CHECK")
                        || table.actions().stream().anyMatch(action -> action.addsColumnWith("CHECK")))
                .map(
                        table -> new LintProblem(
                                HazardCode.CHECK,
                                "nobody can read or write " + table.table()
                                        + " while all rows are checked (ACCESS EXCLUSIVE).",
                                "Add it as a constraint of its own with NOT VALID, and VALIDATE CONSTRAINT in a later revision."));
    }
}
