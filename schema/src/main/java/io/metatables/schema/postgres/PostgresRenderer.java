package io.metatables.schema.postgres;

import io.metatables.schema.plan.MigrationPlan;
import io.metatables.schema.plan.PlanPart;
import io.metatables.schema.plan.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the SQL of a revision for PostgreSQL 14 to 18. Scripts hold no SET, BEGIN or COMMIT: whoever runs them decides the
 * transaction, the search path and the timeouts. Same plan, same bytes.
 */
public final class PostgresRenderer {
    private static final StepComment UP = new StepComment("reverse");
    private static final StepComment DOWN = new StepComment("restores");

    private PostgresRenderer() {}

    /**
     * Writes all parts of a plan.
     *
     * @param plan the steps
     * @return a script for each part, up and down; of comments only where nothing changes in the database
     * @throws IllegalArgumentException if a name or a comment holds the character NUL
     */
    public static RevisionScript render(MigrationPlan plan) {
        List<ScriptPart> up = new ArrayList<>();
        List<ScriptPart> down = new ArrayList<>();
        for (PlanPart part : plan.parts()) {
            up.add(new ScriptPart(part.transactional(), script(part.up(), UP)));
            down.add(new ScriptPart(part.transactional(), script(part.down(), DOWN)));
        }
        return new RevisionScript(up, down);
    }

    private static String script(List<PlannedStep> steps, StepComment comment) {
        return steps.isEmpty()
                ? nothing() + "\n"
                : steps.stream().map(step -> block(step, comment)).collect(Collectors.joining("\n"));
    }

    private static String block(PlannedStep step, StepComment comment) {
        List<String> lines = new ArrayList<>(comment.lines(step));
        List<String> statements = step.change().accept(new ChangeStatements());
        lines.addAll(statements.isEmpty() ? List.of(nothing()) : statements);
        return String.join("\n", lines) + "\n";
    }

    private static String nothing() {
        return StepComment.line("nothing changes in the database itself");
    }
}
