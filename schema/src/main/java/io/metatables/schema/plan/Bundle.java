package io.metatables.schema.plan;

import io.metatables.schema.diff.AddFormerView;
import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.RenameObject;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.step.ApplyChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the steps of one transaction have in common. One that waits for a table must not keep others away from another table
 * meanwhile: a transaction blocks one table in use, or the two of a foreign key. New names belong together, since what runs needs
 * either the former ones or the new ones; so do new tables.
 *
 * @param kind what kind of steps
 * @param tables the tables in use that the steps block
 */
record Bundle(Kind kind, Set<QualifiedName> tables) {

    static final Bundle NOTHING = new Bundle(Kind.FREE, Set.of());

    /** The kinds of bundles. */
    enum Kind {
        /** Blocks nobody, and goes with everything. */
        FREE,
        /** Tables that nobody uses yet, or any more. */
        UNUSED_TABLES,
        /** What blocks tables in use. */
        TABLES,
        /** Foreign keys from new tables to those in use. */
        REFERENCES,
        /** Names that change. */
        RENAMES
    }

    Bundle {
        tables = Set.copyOf(tables);
    }

    static Bundle of(SchemaChange change, List<PlannedStep> steps, RevisionScope scope) {
        if (isRename(change, steps)) {
            return new Bundle(Kind.RENAMES, Set.of());
        }
        Set<QualifiedName> blocked = new HashSet<>();
        for (PlannedStep step : steps) {
            if (step.cost().blocks()) {
                blocked.addAll(step.cost().locked());
            }
        }
        boolean none = blocked.isEmpty();
        blocked.removeIf(table -> !scope.inUse(table));
        if (none || blocked.isEmpty()) {
            return none ? NOTHING : new Bundle(Kind.UNUSED_TABLES, Set.of());
        }
        boolean reference = change instanceof AddObject add && scope.creates(add.table());
        return new Bundle(reference ? Kind.REFERENCES : Kind.TABLES, blocked);
    }

    /** Of a column whose former name stays, nobody needs the new name at once; of a table, its view is needed at once. */
    private static boolean isRename(SchemaChange change, List<PlannedStep> steps) {
        return change instanceof RenameTable
                || change instanceof AddFormerView
                || change instanceof RenameObject
                || (change instanceof RenameColumn
                        && steps.stream().allMatch(step -> step.step() instanceof ApplyChange));
    }

    /**
     * Whether steps of this bundle may come after those of another one in the same transaction. Nobody waits while new tables are
     * made, so that a table in use may be blocked after them, but not before.
     */
    boolean fitsBehind(Bundle other) {
        return kind == Kind.FREE
                || other.kind == Kind.FREE
                || (kind == Kind.TABLES && other.kind == Kind.UNUSED_TABLES)
                || (kind == other.kind && other.tables.containsAll(tables));
    }

    /** The bundle of both. */
    Bundle with(Bundle next) {
        return kind.compareTo(next.kind) < 0 ? next : this;
    }
}
