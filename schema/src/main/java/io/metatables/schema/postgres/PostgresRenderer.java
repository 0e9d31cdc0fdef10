package io.metatables.schema.postgres;

import io.metatables.schema.plan.MigrationPlan;
import io.metatables.schema.plan.PartScript;
import io.metatables.schema.plan.PlanPart;
import io.metatables.schema.plan.PlannedStep;
import io.metatables.schema.script.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
            up.add(script(part.up(), PostgresRenderer::upBlock));
            down.add(script(part.down(), PostgresRenderer::downBlock));
        }
        return new RevisionScript(up, down);
    }

    private static ScriptPart script(PartScript script, Function<PlannedStep, String> block) {
        String sql = script.steps().isEmpty()
                ? nothing() + "\n"
                : script.steps().stream().map(block).collect(Collectors.joining("\n"));
        return new ScriptPart(script.transactional(), sql);
    }

    private static String upBlock(PlannedStep step) {
        List<String> lines = new ArrayList<>(UP.lines(step));
        step.confirmation().map(Mark::write).ifPresent(lines::add);
        return block(step, lines);
    }

    private static String downBlock(PlannedStep step) {
        return block(step, new ArrayList<>(DOWN.lines(step)));
    }

    private static String block(PlannedStep step, List<String> lines) {
        List<String> statements = step.step().accept(new StepStatements());
        lines.addAll(statements.isEmpty() ? List.of(nothing()) : statements);
        return String.join("\n", lines) + "\n";
    }

    private static String nothing() {
        return StepComment.line("nothing changes in the database itself");
    }
}
