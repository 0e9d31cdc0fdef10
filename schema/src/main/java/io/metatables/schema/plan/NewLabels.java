package io.metatables.schema.plan;

import io.metatables.schema.diff.AddEnumLabel;
import io.metatables.schema.diff.SchemaChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The labels that a revision adds to enums. PostgreSQL lets nobody use one before the transaction that added it has ended; where the
 * same revision uses one, the transaction has to end.
 */
final class NewLabels {
    private final boolean used;

    private NewLabels(boolean used) {
        this.used = used;
    }

    static NewLabels of(List<SchemaChange> changes) {
        Set<String> constants = new HashSet<>();
        for (SchemaChange change : changes) {
            if (change instanceof AddEnumLabel added) {
                constants.add("'" + added.label().replace("'", "''") + "'");
            }
        }
        return new NewLabels(!constants.isEmpty()
                && changes.stream().anyMatch(change -> constants.stream().anyMatch(it -> mayUse(change, it))));
    }

    /** Errs on the side of yes: a label may stand in any expression, and a text that looks like it may be another one. */
    private static boolean mayUse(SchemaChange change, String constant) {
        return !(change instanceof AddEnumLabel) && change.toString().contains(constant);
    }

    /** Whether the transaction ends between two changes that follow each other. */
    boolean separate(SchemaChange change, SchemaChange next) {
        return used && change instanceof AddEnumLabel && !(next instanceof AddEnumLabel);
    }
}
