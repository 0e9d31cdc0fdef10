package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.SchemaFingerprint;
import io.metatables.schema.snapshot.TableTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks that the deltas lead from one fingerprint to the next, and in the end to the tables of the snapshot. */
final class DeltaCheck {
    private static final String REMEDY =
            "Restore schema.json and the files of the revisions from version control, from one and the same commit.";
    private static final int SHOWN = 5;

    private final RevisionFiles files;
    private final List<Revision> revisions;
    private final TableTexts texts;
    private final Map<String, Table> tables = new HashMap<>();
    private final SortedMap<String, String> fingerprints = new TreeMap<>();
    private SchemaObjects objects = SchemaObjects.NONE;

    DeltaCheck(RevisionFiles files, List<Revision> revisions, TableTexts texts) {
        this.files = files;
        this.revisions = revisions;
        this.texts = texts;
    }

    /** What does not follow; only the first revision that goes wrong, since all later ones start from there. */
    List<Finding> findings(DatabaseSchema head) {
        for (Revision revision : revisions) {
            Optional<String> misfit = revision.delta().misfit(tables.keySet());
            if (misfit.isPresent()) {
                return List.of(wrong(revision, misfit.get()));
            }
            apply(revision.delta());
            if (!SchemaFingerprint.ofTables(fingerprints).equals(revision.fingerprintAfter())) {
                return List.of(wrong(revision, "leads to another schema than schema.json says"));
            }
        }
        NavigableSet<String> different = different(head);
        return different.isEmpty() ? List.of() : List.of(differs(different));
    }

    private void apply(SchemaDelta delta) {
        delta.applyTo(tables);
        for (String identifier : delta.gone()) {
            fingerprints.remove(identifier);
        }
        for (Table table : delta.tables()) {
            fingerprints.put(table.identifier(), texts.fingerprint(table));
        }
        @Nullable SchemaObjects after = delta.objects();
        if (after != null) {
            fingerprints.keySet().removeAll(SchemaFingerprint.ofObjects(objects).keySet());
            fingerprints.putAll(SchemaFingerprint.ofObjects(after));
            objects = after;
        }
    }

    private NavigableSet<String> different(DatabaseSchema head) {
        NavigableSet<String> different = new TreeSet<>(tables.keySet());
        for (Table table : head.tables()) {
            if (Objects.equals(table, tables.get(table.identifier()))) {
                different.remove(table.identifier());
            } else {
                different.add(table.identifier());
            }
        }
        Map<String, String> expected = SchemaFingerprint.ofObjects(objects);
        Map<String, String> found = SchemaFingerprint.ofObjects(head.objects());
        Set<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        for (String key : keys) {
            if (!Objects.equals(expected.get(key), found.get(key))) {
                different.add(key);
            }
        }
        return different;
    }

    private Finding wrong(Revision revision, String problem) {
        String name = new RevisionFileNames(
                        revision.number(),
                        MessageSlug.of(revision.message()),
                        revision.parts().size())
                .delta();
        return new Finding(HistoryCode.SNAPSHOT_DIFFERS, files.place(name) + " " + problem + ".", REMEDY);
    }

    private Finding differs(NavigableSet<String> different) {
        String shown = String.join(", ", different.stream().limit(SHOWN).toList());
        int others = different.size() - SHOWN;
        return new Finding(
                HistoryCode.SNAPSHOT_DIFFERS,
                files.place(RevisionLayout.SCHEMA_FILE) + " describes tables otherwise than the revisions leave them: "
                        + shown + (others > 0 ? " and " + others + " more" : "") + ".",
                REMEDY);
    }
}
