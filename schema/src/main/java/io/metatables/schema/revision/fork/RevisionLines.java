package io.metatables.schema.revision.fork;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The ways from nothing to a newest revision, each with all revisions on it; more than one where there is a fork.
 *
 * @param all from the first revision to a head each
 */
record RevisionLines(List<List<Revision>> all) {
    RevisionLines {
        all = List.copyOf(all);
    }

    static RevisionLines of(DatabaseSchema base, List<Revision> revisions) {
        List<List<Revision>> lines = new ArrayList<>();
        follow(List.of(), null, SchemaFingerprint.of(base), revisions, lines);
        return new RevisionLines(lines);
    }

    private static void follow(
            List<Revision> before,
            @Nullable String parent,
            String fingerprint,
            List<Revision> revisions,
            List<List<Revision>> lines) {
        boolean ends = true;
        for (Revision next : revisions) {
            // A revision that changes nothing in the schema would follow itself, were it not for the parent.
            if (Objects.equals(next.parent(), parent)
                    && next.fingerprintBefore().equals(fingerprint)) {
                ends = false;
                List<Revision> line = new ArrayList<>(before);
                line.add(next);
                follow(List.copyOf(line), next.number(), next.fingerprintAfter(), revisions, lines);
            }
        }
        if (ends && !before.isEmpty()) {
            lines.add(before);
        }
    }

    /** What a line has and no other one has: in its order. */
    List<Revision> ownOf(List<Revision> line) {
        return line.stream()
                .filter(revision ->
                        all.stream().filter(other -> other.contains(revision)).count() == 1)
                .toList();
    }
}
