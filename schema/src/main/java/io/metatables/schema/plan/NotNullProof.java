package io.metatables.schema.plan;

import io.metatables.schema.diff.DropNotNull;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.naming.PhysicalName;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.RemoveConstraint;
import io.metatables.schema.step.RequireNotNull;
import io.metatables.schema.step.SetProvedNotNull;
import io.metatables.schema.step.Step;
import io.metatables.schema.step.ValidateConstraint;
import java.util.List;

/**
 * How a column becomes mandatory without a look at all rows under the lock: a check holds for new rows, the others are compared
 * with it while everybody works, and PostgreSQL takes its word.
 *
 * @param table the table
 * @param column its column
 */
record NotNullProof(TableRef table, String column) {

    /** The stages of a change that ends with a mandatory column, for one whose column stays when it is taken back. */
    List<Stage> stages(SchemaChange change) {
        return List.of(
                new Stage(change, List.of(require()), List.of(new RemoveConstraint(table, check()))),
                new Stage(change, List.of(validate()), List.of()),
                new Stage(change, List.of(set()), List.of(new ApplyChange(new DropNotNull(table, column)))));
    }

    /** The stages of a change whose column goes altogether when it is taken back. */
    List<Stage> stagesOfNewColumn(SchemaChange change) {
        return List.of(
                new Stage(change, List.of(require()), List.of()),
                new Stage(change, List.of(validate()), List.of()),
                new Stage(change, List.of(set()), List.of()));
    }

    /** The same in one script, which can be run again when it was interrupted. */
    List<Step> inOneScript() {
        return List.of(new RemoveConstraint(table, check()), require(), validate(), set());
    }

    private Step require() {
        return new RequireNotNull(table, column, check());
    }

    private Step validate() {
        return new ValidateConstraint(table, check());
    }

    private Step set() {
        return new SetProvedNotNull(table, column, check());
    }

    private String check() {
        return PhysicalName.cut("nn__" + table.name().name() + "__" + column);
    }
}
