package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.Optional;
import java.util.Set;

/** A table that is stored otherwise, which writes it anew. */
final class StorageRule implements LintRule {
    private static final Set<String> REWRITING = Set.of("LOGGED", "UNLOGGED", "ACCESS", "TABLESPACE");

    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream()
                        .anyMatch(action -> action.words().at(0).equals("SET")
                                && REWRITING.contains(action.words().at(1))))
                .map(table -> new LintProblem(
                        HazardCode.REWRITE,
                        "all rows of " + table.table()
                                + " are written anew while nobody can read or write it (ACCESS EXCLUSIVE).",
                        "Say it of a new table, and move the rows over in batches."));
    }
}
