package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;
import java.util.Set;

/** A new column that the rows which exist have no value for. */
final class MandatoryColumnRule implements LintRule {
    private static final Set<String> VALUES =
            Set.of("DEFAULT", "GENERATED", "SERIAL", "BIGSERIAL", "SMALLSERIAL", "SERIAL4", "SERIAL8", "SERIAL2");

    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream().anyMatch(MandatoryColumnRule::lacksValue))
                .map(
                        table -> new LintProblem(
                                HazardCode.ADD_NOT_NULL_COLUMN,
                                "PostgreSQL refuses a mandatory column without a default as soon as " + table.table()
                                        + " has rows.",
                                "Give it a constant default; or add it nullable, fill it in batches, and make it mandatory later."));
    }

    private static boolean lacksValue(AlterAction action) {
        return action.addsColumnWith("NOT", "NULL")
                && action.column().all().stream().noneMatch(VALUES::contains);
    }
}
