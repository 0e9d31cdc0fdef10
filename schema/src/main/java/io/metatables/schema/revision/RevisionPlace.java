package io.metatables.schema.revision;

import io.metatables.schema.snapshot.ChainEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a chain, and the files of whoever stands there: scripts keep their statements and get the header of the place.
 *
 * @param entry what {@code schema.json} says of the place
 * @param fingerprintBefore the schema that the place starts from
 */
public record RevisionPlace(ChainEntry entry, String fingerprintBefore) {

    /**
     * The files of a revision that stands here.
     *
     * @param delta what it does to the tables
     * @param parts its scripts, as many as the entry says, with the headers of their former places
     * @return text by file name
     */
    public Map<String, String> files(SchemaDelta delta, List<RevisionPart> parts) {
        RevisionFileNames names = RevisionFileNames.of(entry);
        Map<String, String> files = new LinkedHashMap<>();
        for (int part = 1; part <= entry.parts(); part++) {
            RevisionPart script = parts.get(part - 1);
            files.put(names.up(part), text(script.up(), part, Direction.UP));
            if (!script.up().transactional()) {
                files.put(names.conf(part), RevisionScriptFiles.NO_TRANSACTION);
            }
            files.put(names.down(part), text(script.down(), part, Direction.DOWN));
        }
        files.put(names.delta(), DeltaFormat.write(entry.revision(), delta));
        return files;
    }

    private String text(RevisionFile file, int part, Direction direction) {
        RevisionHeader up = new RevisionHeader(
                entry.revision(),
                part,
                entry.parts(),
                Direction.UP,
                entry.message(),
                entry.parent(),
                fingerprintBefore,
                entry.schemaFingerprint(),
                file.transactional());
        return up.towards(direction).write() + file.body();
    }
}
