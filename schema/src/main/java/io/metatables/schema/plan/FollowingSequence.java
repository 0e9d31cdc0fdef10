package io.metatables.schema.plan;

import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Serial;
import io.metatables.schema.step.FollowPersistence;
import io.metatables.schema.step.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left to do once a column has come to own a sequence that was made by itself. The one of an identity PostgreSQL makes,
 * and keeps as it keeps the table.
 *
 * @param context what it has to go by
 */
record FollowingSequence(PlanContext context) {

    /** The step that follows; none for a table that is logged before and after. */
    List<Step> of(TableRef table, @Nullable Generation generation) {
        return generation instanceof Serial serial && context.scope().tables().isEverUnlogged(table.name())
                ? List.of(new FollowPersistence(table, serial.sequence().name()))
                : List.of();
    }
}
