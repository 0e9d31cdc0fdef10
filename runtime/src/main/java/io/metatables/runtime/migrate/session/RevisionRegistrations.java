package io.metatables.runtime.migrate.session;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.MovedTable;
import io.metatables.runtime.migrate.history.DatabasePosition;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which registrations a revision moves, in each direction.
 *
 * @param history the revisions on the class path
 */
public record RevisionRegistrations(RevisionHistory history) {

    /**
     * What applying a revision moves.
     *
     * @param revision of the history
     * @return what changes, and what goes
     */
    public CatalogDelta applying(Revision revision) {
        return CatalogDelta.between(
                history.schemaAt(parent(revision)),
                history.schemaAt(revision.number()),
                revision.delta().renamed());
    }

    /**
     * What taking a revision back moves.
     *
     * @param revision of the history
     * @return what changes, and what goes
     */
    public CatalogDelta takingBack(Revision revision) {
        return CatalogDelta.between(
                history.schemaAt(revision.number()),
                history.schemaAt(parent(revision)),
                revision.delta().renamed().stream().map(RenamedTable::reverse).toList());
    }

    /**
     * The tables whose rows a run may have left under another key when it died at this position: it applied the newest
     * revision, or it took back the one after it, and did not come to register that. Older revisions were settled before the
     * next one began.
     */
    List<MovedTable> movedAt(DatabasePosition position) {
        List<Revision> revisions = history.revisions();
        int complete = position.completeRevisions();
        List<MovedTable> moved = new ArrayList<>();
        if (complete > 0) {
            moved.addAll(applying(revisions.get(complete - 1)).moved());
        }
        if (complete < revisions.size()) {
            moved.addAll(takingBack(revisions.get(complete)).moved());
        }
        return moved;
    }

    /** The tables that the model no longer guards at a revision, and did guard on the way to it from another one, in either direction. */
    List<Table> releasedBetween(String from, String to) {
        List<Revision> revisions = history.revisions();
        int begin = index(from);
        int end = index(to);
        Set<String> released = new TreeSet<>();
        for (Revision revision : revisions.subList(Math.min(begin, end), Math.max(begin, end))) {
            CatalogDelta delta = begin < end ? applying(revision) : takingBack(revision);
            delta.released().forEach(table -> released.add(table.identifier()));
        }
        return history.schemaAt(to).tables().stream()
                .filter(table ->
                        released.contains(table.identifier()) && !table.care().guarded())
                .toList();
    }

    /** How many revisions are applied at one; none at what is none. */
    private int index(String number) {
        List<Revision> revisions = history.revisions();
        for (int i = 0; i < revisions.size(); i++) {
            if (revisions.get(i).number().equals(number)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String parent(Revision revision) {
        return Objects.requireNonNullElse(revision.parent(), RevisionLayout.BASE);
    }
}
