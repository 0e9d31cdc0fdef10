package io.metatables.schema.lint;

import io.metatables.schema.hazard.HazardCode;
import java.util.List;
import java.util.Optional;

/** A constraint whose index is built while everybody waits. */
final class KeyBuildRule implements LintRule {
    private static final List<String[]> KEYS =
            List.of(new String[] {"UNIQUE"}, new String[] {"PRIMARY", "KEY"}, new String[] {"EXCLUDE"});

    @Override
    public Optional<LintProblem> examine(Words statement, LintedFile file) {
        return AlterTable.inUse(statement, file)
                .filter(table -> table.actions().stream().anyMatch(KeyBuildRule::builds))
                .map(table -> new LintProblem(
                        HazardCode.INDEX_BUILD,
                        "nobody can read or write " + table.table()
                                + " while the index of the constraint is built (ACCESS EXCLUSIVE).",
                        "Build a unique index CONCURRENTLY in a revision before this one, and ADD CONSTRAINT ... USING INDEX here."
                                + " An exclusion constraint has no such way: put it on a new table."));
    }

    private static boolean builds(AlterAction action) {
        return KEYS.stream()
                .anyMatch(key -> action.addsColumnWith(key)
                        || (action.adds(key)
                                && !action.words().contains("UNIQUE", "USING", "INDEX")
                                && !action.words().contains("KEY", "USING", "INDEX")));
    }
}
