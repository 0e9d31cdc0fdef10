package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A name that changes under the release that still runs. */
final class RenameRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream().anyMatch(RenameRule::renames))
                .map(
                        table -> new LintProblem(
                                HazardCode.RENAME,
                                "a release that still uses the former name in " + table.table()
                                        + " fails from here on.",
                                "Rename it in its model with @RenamedFrom and accept that revision; by hand only where no model has it."));
    }

    private static boolean renames(AlterAction action) {
        return action.words().at(0).equals("RENAME") && !action.words().at(1).equals("CONSTRAINT");
    }
}
