package io.metatables.schema.revision.squash;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.revision.GeneratedScript;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.snapshot.SchemaFingerprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of one revision in the place of several. */
final class SquashedScript {
    private final DatabaseSchema before;
    private final List<Revision> revisions;

    SquashedScript(DatabaseSchema before, List<Revision> revisions) {
        this.before = before;
        this.revisions = List.copyOf(revisions);
    }

    /** Planned anew where the way makes no difference, else those of all revisions. */
    List<RevisionPart> parts(DatabaseSchema after) {
        if (touchNothingThatWas() && areGenerated()) {
            List<RevisionPart> planned = GeneratedScript.between(before, after, List.of())
                    .map(SquashedScript::planned)
                    .orElse(List.of());
            if (!planned.isEmpty()) {
                return planned;
            }
        }
        return revisions.stream().flatMap(revision -> revision.parts().stream()).toList();
    }

    private boolean touchNothingThatWas() {
        Set<String> was = before.tablesByIdentifier().keySet();
        Map<String, String> objects = SchemaFingerprint.ofObjects(before.objects());
        for (Revision revision : revisions) {
            Set<String> touched = new HashSet<>(revision.delta().gone());
            revision.delta().tables().forEach(table -> touched.add(table.identifier()));
            touched.retainAll(was);
            SchemaObjects now = revision.delta().objects();
            if (!touched.isEmpty()
                    || (now != null
                            && !SchemaFingerprint.ofObjects(now).entrySet().containsAll(objects.entrySet()))) {
                return false;
            }
        }
        return true;
    }

    private boolean areGenerated() {
        DatabaseSchema schema = before;
        for (Revision revision : revisions) {
            if (!GeneratedScript.isAllOf(revision, schema)) {
                return false;
            }
            schema = revision.delta().after(schema);
        }
        return true;
    }

    private static List<RevisionPart> planned(RevisionScript script) {
        List<RevisionPart> parts = new ArrayList<>();
        for (int i = 0; i < script.up().size(); i++) {
            parts.add(new RevisionPart(
                    "", file(script.up().get(i)), file(script.down().get(i))));
        }
        return parts;
    }

    /** Without a header, which the place of the revision gives it. */
    private static RevisionFile file(ScriptPart part) {
        return new RevisionFile("", "\n" + part.sql(), part.transactional());
    }
}
