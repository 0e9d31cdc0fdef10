package io.metatables.schema.revision.check;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.RevisionHistory;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a check has found out about a provider.
 *
 * @param name its namespace, or the name of its folders where nothing that can be read says the namespace
 * @param head the number of its newest revision; null: there is none, or the history cannot be read
 * @param revisions how many revisions it has; 0 also if the history cannot be read
 * @param changes what has no revision yet, in the order in which it would be done
 * @param findings what is wrong; empty: all is well
 * @param replayable its history, where that can be run as it is; null: it is not sound, or waits for a person
 * @param replay whether it was run
 */
public record CheckedProvider(
        String name,
        @Nullable String head,
        int revisions,
        List<String> changes,
        List<Finding> findings,
        @Nullable RevisionHistory replayable,
        Replay replay) {

    /** Whether a history was run on a scratch database. */
    public enum Replay {
        /** It was. */
        DONE,
        /** Nobody asked for it, or it could not be run as it is. */
        NOT_DONE
    }

    /** Copies the lists. */
    public CheckedProvider {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /**
     * The same after a replay.
     *
     * @param found what the replay has found
     * @return with these findings after its own
     */
    public CheckedProvider replayed(List<Finding> found) {
        List<Finding> all = Stream.concat(findings.stream(), found.stream()).toList();
        return new CheckedProvider(name, head, revisions, changes, all, replayable, Replay.DONE);
    }
}
