package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A foreign key that looks at all rows at once. */
final class ForeignKeyRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.addsUnvalidated("FOREIGN", "KEY")
                        || table.actions().stream().anyMatch(action -> action.addsColumnWith("REFERENCES")))
                .map(
                        table -> new LintProblem(
                                HazardCode.FOREIGN_KEY,
                                "nobody can write to " + table.table()
                                        + " or to the other table while all rows are compared (SHARE ROW EXCLUSIVE).",
                                "Add it as a constraint of its own with NOT VALID, and VALIDATE CONSTRAINT in a later revision."));
    }
}
