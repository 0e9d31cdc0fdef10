package io.metatables.runtime.migrate.execute;

import io.metatables.schema.script.ScriptStatement;
import io.metatables.schema.script.StatedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts the statements of a script together that may be sent together: they wait for nobody, and answer with no rows. */
final class StatementGroups {
    /** Enough that it does not count what the server is not asked for; few enough that it does not keep many errors waiting. */
    private static final int MOST = 500;

    private static final Set<String> WITHOUT_ROWS = Set.of("CREATE", "ALTER", "COMMENT");

    private final NewTables newTables;
    private final List<List<ScriptStatement>> groups = new ArrayList<>();
    private final List<ScriptStatement> open = new ArrayList<>();
    private boolean stepIsUndisturbed;

    private StatementGroups(NewTables newTables) {
        this.newTables = newTables;
    }

    /**
     * The groups of a script.
     *
     * @param statements in their order
     * @param newTables that nobody else works with
     * @return all statements in the same order; those that have to be sent alone are alone
     */
    static List<List<ScriptStatement>> of(List<ScriptStatement> statements, NewTables newTables) {
        StatementGroups groups = new StatementGroups(newTables);
        statements.forEach(groups::add);
        groups.close();
        return List.copyOf(groups.groups);
    }

    private void add(ScriptStatement statement) {
        if (!statement.comment().isEmpty()) {
            stepIsUndisturbed = isUndisturbed(StatedStep.in(statement.comment()));
        }
        if (!stepIsUndisturbed || answersWithRows(statement)) {
            close();
            groups.add(List.of(statement));
            return;
        }
        open.add(statement);
        if (open.size() == MOST) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            groups.add(List.copyOf(open));
            open.clear();
        }
    }

    /** What is not said to lock new tables, and no others, may lock any. */
    private boolean isUndisturbed(List<StatedStep> steps) {
        return !steps.isEmpty()
                && steps.stream().allMatch(step -> !step.tables().isEmpty() && newTables.include(step.tables()));
    }

    private static boolean answersWithRows(ScriptStatement statement) {
        return !WITHOUT_ROWS.contains(statement.tokens().get(0).text().toUpperCase(Locale.ROOT));
    }
}
