package io.metatables.schema.revision.fork;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.FolderFiles;
import io.metatables.schema.revision.FoundRevisions;
import io.metatables.schema.revision.PlainFolder;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.snapshot.TextSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folder beside the history in which the later revisions wait while they are made again, together with the {@code schema.json} that
 * the merge left. Its {@code schema.json} is written last: with it, the folder is whole.
 */
final class AsideFolder {
    private final Path folder;
    private final FolderFiles files;

    AsideFolder(Path history) {
        Path target = history.toAbsolutePath().normalize();
        folder = target.resolveSibling("." + target.getFileName() + ".rebase");
        files = new FolderFiles(folder);
    }

    void requireNone() {
        if (isThere()) {
            throw new FindingException(new Finding(
                    ForkCode.OTHER_STAGE,
                    "A rebase has begun already: " + folder + " holds what it has set aside.",
                    "Compile, and end it with `rebase --continue`; or take it back with `rebase --abort`."));
        }
    }

    void requireBegun() {
        if (!isThere()) {
            throw new FindingException(new Finding(
                    ForkCode.OTHER_STAGE,
                    "No rebase has begun: there is no " + folder + ".",
                    "Run `rebase` without --continue and --abort."));
        }
    }

    private boolean isThere() {
        return files.text(RevisionLayout.SCHEMA_FILE).isPresent();
    }

    void keep(FolderFiles history, List<String> names) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            texts.put(name, history.text(name).orElse(""));
        }
        texts.put(
                RevisionLayout.SCHEMA_FILE,
                history.text(RevisionLayout.SCHEMA_FILE).orElse(""));
        PlainFolder kept = new PlainFolder(folder);
        kept.delete(RevisionLayout.SCHEMA_FILE); // of a rebase that was interrupted
        kept.write(texts);
    }

    /** The empty schema of the provider. */
    DatabaseSchema base() {
        String text = files.text(RevisionLayout.SCHEMA_FILE).orElse("");
        return MergedSnapshot.of(text, TextSource.committed(files.place(RevisionLayout.SCHEMA_FILE)))
                .base();
    }

    List<Revision> revisions() {
        return FoundRevisions.read(files);
    }

    /** What was kept, {@code schema.json} last. */
    Map<String, String> texts() {
        SortedSet<String> names = files.names().orElseGet(TreeSet::new);
        names.remove(RevisionLayout.SCHEMA_FILE);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : names) {
            texts.put(name, files.text(name).orElse(""));
        }
        Optional<String> snapshot = files.text(RevisionLayout.SCHEMA_FILE);
        texts.put(RevisionLayout.SCHEMA_FILE, snapshot.orElse(""));
        return texts;
    }

    /** What was kept and is not in the history, {@code schema.json} last and in any case: a rebase may have been interrupted. */
    Map<String, String> missingIn(FolderFiles history) {
        Map<String, String> missing = new LinkedHashMap<>();
        texts().forEach((name, text) -> {
            if (name.equals(RevisionLayout.SCHEMA_FILE) || !history.text(name).equals(Optional.of(text))) {
                missing.put(name, text);
            }
        });
        return missing;
    }

    void delete() {
        new PlainFolder(folder).delete(RevisionLayout.SCHEMA_FILE);
    }
}
