package io.metatables.schema.revision;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Another content for a history on disk. Files are written in full beside it before the first of them moves, and nothing moves unless
 * what comes out is a sound history.
 *
 * @param folder the folder of the history
 * @param gone names of files that it has and loses
 * @param files text by name of files that it gets; one of them may have the name of one that it loses
 * @param snapshot what its {@code schema.json} says afterwards
 */
public record HistoryRewrite(Path folder, Collection<String> gone, Map<String, String> files, Snapshot snapshot) {

    /** Copies the collections. */
    public HistoryRewrite {
        gone = List.copyOf(gone);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Ends what an interrupted command has begun to write: all files are where they were before it, or, if it had come to its end, where
     * it has put them. Called before a history is read that is to be rewritten.
     *
     * @param folder the folder of the history
     * @throws FindingException if another command is writing it, or it cannot be written
     */
    public static void settle(Path folder) {
        StagingFolder.settle(folder);
    }

    /**
     * Writes it.
     *
     * @return the history as it is then
     * @throws FindingException if what would come out is no sound history, or the folder cannot be written; then it is as it was
     */
    public RevisionHistory write() {
        try (StagingFolder staging = StagingFolder.open(folder)) {
            DatabaseSchema schema = snapshot.schema();
            RevisionHistory after = RevisionHistory.read(
                    new Outcome(new FolderFiles(folder)), DatabaseSchema.empty(schema.namespace(), schema.prefix()));
            Map<String, String> all = new LinkedHashMap<>(files);
            all.put(RevisionLayout.SCHEMA_FILE, snapshotText());
            staging.publish(all, gone);
            return after;
        }
    }

    private String snapshotText() {
        return SnapshotFormat.write(snapshot);
    }

    /** The files as they will be. */
    private final class Outcome implements RevisionFiles {
        private final RevisionFiles before;

        Outcome(RevisionFiles before) {
            this.before = before;
        }

        @Override
        public Optional<String> text(String name) {
            if (name.equals(RevisionLayout.SCHEMA_FILE)) {
                return Optional.of(snapshotText());
            }
            if (files.containsKey(name)) {
                return Optional.ofNullable(files.get(name));
            }
            return gone.contains(name) ? Optional.empty() : before.text(name);
        }

        @Override
        public Optional<SortedSet<String>> names() {
            SortedSet<String> names = before.names().orElseGet(TreeSet::new);
            names.removeAll(gone);
            names.addAll(files.keySet());
            names.add(RevisionLayout.SCHEMA_FILE);
            return Optional.of(names);
        }

        @Override
        public String place(String name) {
            return before.place(name);
        }
    }
}
