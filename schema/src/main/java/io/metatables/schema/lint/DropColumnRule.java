package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A column that goes with its values. */
final class DropColumnRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream().anyMatch(DropColumnRule::drops))
                .map(
                        table -> new LintProblem(
                                HazardCode.DROP_COLUMN,
                                "the values of a column of " + table.table()
                                        + " are lost, and a release that still uses it fails from here on.",
                                "Take the column out of its model and accept that revision; by hand only where no model has it."));
    }

    private static boolean drops(AlterAction action) {
        return action.words().at(0).equals("DROP") && !action.words().at(1).equals("CONSTRAINT");
    }
}
