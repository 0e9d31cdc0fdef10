package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;
import java.util.Set;

/** A new column that has another value in each row, so that all of them are written anew. */
final class RewritingColumnRule implements LintRule {
    private static final Set<String> SERIALS =
            Set.of("SERIAL", "BIGSERIAL", "SMALLSERIAL", "SERIAL4", "SERIAL8", "SERIAL2");
    private static final Set<String> VOLATILE = Set.of(
            "CLOCK_TIMESTAMP",
            "GEN_RANDOM_UUID",
            "NEXTVAL",
            "RANDOM",
            "TIMEOFDAY",
            "UUIDV4",
            "UUIDV7",
            "UUID_GENERATE_V1",
            "UUID_GENERATE_V4");

    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream().anyMatch(RewritingColumnRule::rewrites))
                .map(table -> new LintProblem(
                        HazardCode.REWRITE,
                        "all rows of " + table.table()
                                + " are written anew, as each gets a value of its own, while nobody can read or"
                                + " write it (ACCESS EXCLUSIVE).",
                        "Add the column nullable and without it, SET DEFAULT in a statement of its own, and fill the rows that exist in"
                                + " batches."));
    }

    private static boolean rewrites(AlterAction action) {
        if (!action.addsColumn()) {
            return false;
        }
        Words column = action.column();
        return SERIALS.contains(column.at(0))
                || column.contains("AS", "IDENTITY")
                || column.contains("STORED")
                || action.words().after("DEFAULT").all().stream().anyMatch(VOLATILE::contains);
    }
}
