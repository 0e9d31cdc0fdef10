package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;

/** A table that goes with its rows. */
final class DropTableRule implements LintRule {
    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        boolean drops = statement.startsWith("DROP", "TABLE") || statement.startsWith("DROP", "FOREIGN", "TABLE");
        if (!drops) {
            return Optional.empty();
        }
        int begin = statement.all().indexOf("TABLE") + 1;
        boolean ours = statement.from(begin).pieces().stream()
                .allMatch(piece -> file.hasMade(TableName.read(piece, 0).text()));
        return ours
                ? Optional.empty()
                : Optional.of(new LintProblem(
                        HazardCode.DROP_TABLE,
                        "a table is lost with its rows, and all tables that it refers to are locked (ACCESS EXCLUSIVE).",
                        "Remove its model and accept that revision; by hand only where no model has it."));
    }
}
