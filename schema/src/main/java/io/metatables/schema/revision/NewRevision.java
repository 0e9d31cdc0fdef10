package io.metatables.schema.revision;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A revision that is to become the head.
 *
 * @param entry what the snapshot will say of it
 * @param fingerprintBefore the schema from which it starts
 * @param schema the schema to which it leads
 * @param delta what it does to the tables
 * @param script its SQL
 */
record NewRevision(
        ChainEntry entry, String fingerprintBefore, DatabaseSchema schema, SchemaDelta delta, RevisionScript script) {

    /**
     * Its files, and the snapshot that lists it.
     *
     * @param before the snapshot of the head on which it follows
     * @param texts the tables whose text is known
     * @return text by file name; the snapshot is last
     */
    Map<String, String> files(Snapshot before, TableTexts texts) {
        RevisionFileNames names = RevisionFileNames.of(entry);
        RevisionHeader header = new RevisionHeader(
                entry.revision(),
                1,
                entry.parts(),
                Direction.UP,
                entry.message(),
                entry.parent(),
                fingerprintBefore,
                entry.schemaFingerprint(),
                true);
        Map<String, String> files = new LinkedHashMap<>(new RevisionScriptFiles(names, script).texts(header));
        files.put(names.delta(), DeltaFormat.write(entry.revision(), delta));
        List<ChainEntry> chain = new ArrayList<>(before.revisions());
        chain.add(entry);
        files.put(RevisionLayout.SCHEMA_FILE, SnapshotFormat.write(new Snapshot(schema, chain), texts));
        return files;
    }
}
