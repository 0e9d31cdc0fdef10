package io.metatables.schema.revision;

import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the SQL files of a revision together: names, headers, and the conf files for parts without a transaction. */
final class RevisionScriptFiles {
    /** The content of a conf file, which Flyway reads. */
    static final String NO_TRANSACTION = "executeInTransaction=false\n";

    private final RevisionFileNames names;
    private final RevisionScript script;

    RevisionScriptFiles(RevisionFileNames names, RevisionScript script) {
        this.names = names;
        this.script = script;
    }

    /** The texts by file name; the header is that of any part. */
    Map<String, String> texts(RevisionHeader header) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int part = 1; part <= names.parts(); part++) {
            ScriptPart up = script.up().get(part - 1);
            texts.put(names.up(part), text(header, part, Direction.UP, up));
            if (!up.transactional()) {
                texts.put(names.conf(part), NO_TRANSACTION);
            }
            ScriptPart down = script.down().get(part - 1);
            texts.put(names.down(part), text(header, part, Direction.DOWN, down));
        }
        return texts;
    }

    private String text(RevisionHeader header, int part, Direction direction, ScriptPart script) {
        RevisionHeader towards = header.towards(direction);
        RevisionHeader own = new RevisionHeader(
                header.number(),
                part,
                names.parts(),
                direction,
                header.message(),
                header.parent(),
                towards.fingerprintBefore(),
                towards.fingerprintAfter(),
                script.transactional());
        return own.write() + "\n" + script.sql();
    }
}
