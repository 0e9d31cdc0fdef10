package io.metatables.schema.revision.fork;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.FolderFiles;
import io.metatables.schema.revision.FoundRevisions;
import io.metatables.schema.revision.HistoryCode;
import io.metatables.schema.revision.HistoryRewrite;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPlace;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.SchemaFingerprint;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.TextSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one chain of the revisions of two branches. Where the branches have nothing to do with each other, the later revisions move
 * as they are, hand-written statements and all: a revision is a difference, and differences that do not meet can stand in any
 * order. Otherwise they are set aside, for the compiler to propose again what they did.
 */
public final class Rebase {
    private final Path folder;
    private final FolderFiles files;
    private final MergedSnapshot merged;
    private final RevisionLines lines;
    private final List<Revision> found;

    private Rebase(Path folder) {
        this.folder = folder;
        this.files = new FolderFiles(folder);
        String text = files.text(RevisionLayout.SCHEMA_FILE).orElseThrow(() -> nothing(" has no schema.json."));
        merged = MergedSnapshot.of(text, TextSource.committed(files.place(RevisionLayout.SCHEMA_FILE)));
        found = FoundRevisions.read(files);
        lines = RevisionLines.of(merged.base(), found);
    }

    /**
     * Rebases, or prepares it.
     *
     * @param folder the folder of one provider's history, as a merge has left it
     * @param keep the revision that comes first: {@code 0007__add_orders}, the part behind the underscores, or its message; null:
     *     the one whose {@code schema.json} was taken, or on top of which git was putting the other
     * @return what was done
     * @throws FindingException if there is no fork, if nobody has said which branch is kept, or if a file is damaged; then nothing
     *     has changed
     */
    public static RebaseOutcome start(Path folder, @Nullable String keep) {
        HistoryRewrite.settle(folder);
        AsideFolder aside = new AsideFolder(folder);
        aside.requireNone();
        return new Rebase(folder).run(aside, keep);
    }

    private RebaseOutcome run(AsideFolder aside, @Nullable String keep) {
        if (lines.all().isEmpty()) {
            throw nothing(" has no revision that starts from nothing.");
        }
        List<Revision> kept = new KeptLine(merged, lines).choose(keep);
        List<Revision> later =
                found.stream().filter(revision -> !kept.contains(revision)).toList();
        if (later.isEmpty() && !merged.conflicted()) {
            throw nothing(" is one chain already.");
        }
        if (!later.isEmpty() && !isOneBranch(later)) {
            return setAside(aside, kept, later, Set.of());
        }
        Set<String> shared = later.isEmpty() ? Set.of() : shared(kept, later);
        return shared.isEmpty() ? move(kept, later) : setAside(aside, kept, later, shared);
    }

    /** Not where a revision in between is missing, as when git puts the commits of a branch on top one by one. */
    private boolean isOneBranch(List<Revision> later) {
        return lines.all().size() == 2
                && lines.all().stream().anyMatch(line -> lines.ownOf(line).equals(later));
    }

    /** What keeps the later revisions from moving as they are. */
    private Set<String> shared(List<Revision> kept, List<Revision> later) {
        List<Revision> own = lines.ownOf(kept);
        DatabaseSchema fork = schema(kept.subList(0, kept.size() - own.size()));
        requireSound(later, fork);
        return Touched.by(own, fork).shared(Touched.by(later, fork));
    }

    /** In their old place the fingerprints vouch for the deltas; in the new one they are made from them. */
    private void requireSound(List<Revision> later, DatabaseSchema fork) {
        DatabaseSchema schema = fork;
        for (Revision revision : later) {
            schema = revision.delta().after(schema);
            if (!SchemaFingerprint.of(schema).equals(revision.fingerprintAfter())) {
                throw new FindingException(new Finding(
                        HistoryCode.SNAPSHOT_DIFFERS,
                        files.place(revision.names().delta())
                                + " leads to another schema than the headers of its revision say.",
                        "Restore the files of the revision from version control, from one and the same commit."));
            }
        }
    }

    private DatabaseSchema schema(List<Revision> line) {
        DatabaseSchema schema = merged.base();
        for (Revision revision : line) {
            schema = revision.delta().after(schema);
        }
        return schema;
    }

    private RebaseOutcome move(List<Revision> kept, List<Revision> later) {
        List<ChainEntry> chain = new ArrayList<>(entries(kept));
        DatabaseSchema schema = schema(kept);
        Map<String, String> texts = new LinkedHashMap<>();
        List<RebaseOutcome.Move> moves = new ArrayList<>();
        for (Revision revision : later) {
            String before = SchemaFingerprint.of(schema);
            schema = revision.delta().after(schema);
            ChainEntry entry = new ChainEntry(
                    RevisionLayout.number(chain.size() + 1),
                    revision.message(),
                    chain.get(chain.size() - 1).revision(),
                    SchemaFingerprint.of(schema),
                    revision.parts().size());
            chain.add(entry);
            texts.putAll(new RevisionPlace(entry, before).files(revision.delta(), revision.parts()));
            moves.add(new RebaseOutcome.Move(revision.number(), entry.revision(), revision.message()));
        }
        new HistoryRewrite(folder, present(later), texts, new Snapshot(schema, chain)).write();
        return new RebaseOutcome.Moved(folder, lastTitle(kept), moves);
    }

    private RebaseOutcome setAside(AsideFolder aside, List<Revision> kept, List<Revision> later, Set<String> shared) {
        List<String> names = present(later);
        HistoryRewrite rewrite = new HistoryRewrite(folder, names, Map.of(), new Snapshot(schema(kept), entries(kept)));
        aside.keep(files, names);
        try {
            rewrite.write();
        } catch (FindingException e) {
            aside.delete(); // the history is as it was
            throw e;
        }
        return new RebaseOutcome.SetAside(
                folder,
                lastTitle(kept),
                later.stream().map(KeptLine::title).toList(),
                later.stream().map(Revision::message).toList(),
                List.copyOf(shared));
    }

    private static String lastTitle(List<Revision> kept) {
        return KeptLine.title(kept.get(kept.size() - 1));
    }

    private static List<ChainEntry> entries(List<Revision> line) {
        return line.stream().map(Revision::entry).toList();
    }

    private List<String> present(List<Revision> revisions) {
        NavigableSet<String> there = new TreeSet<>(files.names().orElseGet(TreeSet::new));
        return revisions.stream()
                .flatMap(revision -> revision.names().all().stream())
                .filter(there::contains)
                .toList();
    }

    private FindingException nothing(String problem) {
        return new FindingException(
                new Finding(
                        ForkCode.NOTHING_TO_REBASE,
                        folder + problem,
                        "Merge the branches first: `rebase` is for the folder that a merge leaves when both have added a revision."));
    }
}
