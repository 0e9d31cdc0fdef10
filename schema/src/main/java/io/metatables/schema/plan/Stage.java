package io.metatables.schema.plan;

import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.step.ApplyChange;
import io.metatables.schema.step.Step;
import java.util.List;

/**
 * The steps of a change that belong into one file, and those that take them back.
 *
 * @param change the change
 * @param up in their order
 * @param down in their order
 */
record Stage(SchemaChange change, List<Step> up, List<Step> down) {

    Stage {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** The change as it is, and its reverse as it is. */
    static List<Stage> direct(SchemaChange change) {
        return List.of(new Stage(
                change,
                List.of(new ApplyChange(change)),
                List.of(new ApplyChange(change.reverse().change()))));
    }
}
