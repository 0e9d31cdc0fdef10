package io.metatables.schema.plan;

import io.metatables.schema.diff.DropNotNull;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.naming.RelationName;
import io.metatables.schema.step.AddUnvalidatedNotNull;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.FollowNullability;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RequireNotNull;
import io.metatables.schema.step.SetProvedNotNull;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * How a column becomes mandatory without a look at all rows under the lock: a constraint holds for new rows, the others are compared
 * with it while everybody works. Where PostgreSQL knows NOT NULL itself only as a whole, a check stands in until it takes its word.
 *
 * @param table the table
 * @param column its column
 * @param context what it has to go by
 */
record NotNullProof(TableRef table, String column, PlanContext context) {

    /** What makes the column optional. */
    List<Step> optional(DropNotNull change) {
        List<Step> steps = new ArrayList<>(List.of(new ApplyChange(change)));
        if (context.scope().tables().isPartitioned(table.name())) {
            steps.add(new FollowNullability(table, column));
        }
        return steps;
    }

    /** The stages of a change that ends with a mandatory column, for one whose column stays when it is taken back. */
    List<Stage> stages(SchemaChange change) {
        List<Step> back = optional(new DropNotNull(table, column));
        if (context.oldest().hasUnvalidatedNotNull()) {
            return List.of(stage(change, require(), back), stage(change, validate(), List.of()));
        }
        return List.of(
                stage(change, require(), List.of(new RemoveConstraint(table, constraint()))),
                stage(change, validate(), List.of()),
                stage(change, set(), back));
    }

    /** The stages of a change whose column goes altogether when it is taken back. */
    List<Stage> stagesOfNewColumn(SchemaChange change) {
        List<Stage> stages = new ArrayList<>();
        for (Step step : steps()) {
            stages.add(stage(change, step, List.of()));
        }
        return stages;
    }

    /** The same in one script, which can be run again when it was interrupted. */
    List<Step> inOneScript() {
        List<Step> steps = new ArrayList<>(List.of(new RemoveConstraint(table, constraint())));
        steps.addAll(steps());
        return steps;
    }

    private List<Step> steps() {
        return context.oldest().hasUnvalidatedNotNull()
                ? List.of(require(), validate())
                : List.of(require(), validate(), set());
    }

    private static Stage stage(SchemaChange change, Step up, List<Step> down) {
        return new Stage(change, List.of(up), down);
    }

    private Step require() {
        return context.oldest().hasUnvalidatedNotNull()
                ? new AddUnvalidatedNotNull(table, column, constraint())
                : new RequireNotNull(table, column, constraint());
    }

    private Step validate() {
        return new ValidateConstraint(table, constraint());
    }

    private Step set() {
        return new SetProvedNotNull(table, column, constraint());
    }

    /** PostgreSQL's own name of it where it stays. */
    private String constraint() {
        return context.oldest().hasUnvalidatedNotNull()
                ? RelationName.of(table.name().name(), column, "not_null")
                : PhysicalName.cut("nn__" + table.name().name() + "__" + column);
    }
}
