package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A column that gets another type. */
final class ColumnTypeRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table ->
                        table.actions().stream().map(AlterAction::alteration).anyMatch(ColumnTypeRule::changesType))
                .map(table -> new LintProblem(
                        HazardCode.REWRITE,
                        "a change of type may write all rows of " + table.table()
                                + " anew while nobody can read or write it (ACCESS EXCLUSIVE).",
                        "Add a new column, fill it in batches, and let the models move over. Where the change is one that PostgreSQL"
                                + " makes without a rewrite, such as a longer varchar, accept it and say so."));
    }

    private static boolean changesType(Words alteration) {
        return alteration.startsWith("TYPE") || alteration.startsWith("SET", "DATA", "TYPE");
    }
}
