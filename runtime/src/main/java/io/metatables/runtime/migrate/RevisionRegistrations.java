package io.metatables.runtime.migrate;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.MovedTable;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Which registrations a revision moves, in each direction.
 *
 * @param history the revisions on the class path
 */
record RevisionRegistrations(RevisionHistory history) {

    CatalogDelta applying(Revision revision) {
        return CatalogDelta.between(
                history.schemaAt(parent(revision)),
                history.schemaAt(revision.number()),
                revision.delta().renamed());
    }

    CatalogDelta takingBack(Revision revision) {
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

    private static String parent(Revision revision) {
        return Objects.requireNonNullElse(revision.parent(), RevisionLayout.BASE);
    }
}
