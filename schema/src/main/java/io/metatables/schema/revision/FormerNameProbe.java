package io.metatables.schema.revision;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.postgres.FormerColumnTrigger;
import io.metatables.schema.postgres.FormerView;

/**
 * What a database shows of a trigger, by which one that keeps a former name is told from those of others.
 *
 * @param table the physical name of its table
 * @param trigger its name, unquoted
 * @param function the name of its function, unquoted
 * @param body the text of its function, as PostgreSQL keeps it
 */
public record FormerNameProbe(QualifiedName table, String trigger, QualifiedName function, String body) {
    /** What the names of all triggers of ours that keep a former name begin with. */
    public static final String TRIGGERS = FormerColumnTrigger.PREFIX;

    /** The comment of all views of ours that keep a former name. */
    public static final String VIEW_COMMENT = FormerView.COMMENT;

    /**
     * Whether it is exactly what a revision makes for a former name.
     *
     * @param former the former name, and the one that the column has now, as the arguments of the trigger say
     * @return false if anybody has made it otherwise, or changed it
     */
    public boolean keeps(TransitionalColumn former) {
        FormerColumnTrigger ours = new FormerColumnTrigger(table, former);
        return ours.name().equals(trigger)
                && ours.function().equals(function)
                && ours.body().equals(body);
    }
}
