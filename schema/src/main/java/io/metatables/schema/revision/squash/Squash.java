package io.metatables.schema.revision.squash;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.FolderFiles;
import io.metatables.schema.revision.HistoryRewrite;
import io.metatables.schema.revision.MessageSlug;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.RevisionPlace;
import io.metatables.schema.revision.SchemaDelta;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes one revision of several that no database has applied. Its parts are theirs, one after the other, which is right whatever
 * they hold; only where all of them are as generated, and touch nothing but tables that they create, is the SQL planned anew:
 * then there are no rows to which the way could make a difference. Later revisions move up.
 */
public final class Squash {
    private final Path folder;
    private final RevisionHistory history;
    private final int begin;
    private final int end;

    private Squash(Path folder, RevisionRange range) {
        this.folder = folder;
        this.history = RevisionHistory.read(folder);
        this.begin = range.begin(history);
        this.end = range.end(history);
    }

    /**
     * Squashes.
     *
     * @param folder the folder of one provider's history
     * @param range which revisions
     * @param message one line for the new revision; empty: those of the former ones
     * @param applied the revisions that databases have applied, as far as anybody has asked
     * @return what was done
     * @throws FindingException if the history is not sound, the range is none, or one of its revisions or a later one is
     *     applied; then nothing has changed
     */
    public static SquashedRevision run(Path folder, RevisionRange range, String message, Set<String> applied) {
        HistoryRewrite.settle(folder);
        Squash squash = new Squash(folder, range);
        squash.requireNotApplied(applied);
        return squash.run(message);
    }

    private void requireNotApplied(Set<String> applied) {
        List<String> known = history
                .revisions()
                .subList(begin, history.revisions().size())
                .stream()
                .map(Revision::number)
                .filter(applied::contains)
                .toList();
        if (!known.isEmpty()) {
            throw new FindingException(new Finding(
                    SquashCode.APPLIED,
                    "The database has applied " + String.join(", ", known) + ", which would get other files or another"
                            + " number.",
                    "Squash only what comes after that; or take it back first with `metatables migrations downgrade`. So"
                            + " that new databases need not replay old revisions, write a baseline: `metatables"
                            + " migrations squash --baseline <revision>`."));
        }
    }

    private SquashedRevision run(String wanted) {
        List<Revision> range = history.revisions().subList(begin, end);
        String message = wanted.isBlank()
                ? range.stream().map(Revision::message).distinct().collect(Collectors.joining(", "))
                : MessageSlug.require(wanted);
        DatabaseSchema before = history.schemaAt(
                begin == 0
                        ? RevisionLayout.BASE
                        : history.revisions().get(begin - 1).number());
        DatabaseSchema after = history.schemaAt(range.get(range.size() - 1).number());
        SchemaDelta delta = SchemaDelta.between(before, after, new ComposedRenames(before).after(range));
        requireOneDifference(delta, before);
        List<RevisionPart> parts = new SquashedScript(before, range).parts(after);
        Rechained chain = new Rechained(
                history.revisions().subList(0, begin), range.get(0).fingerprintBefore());
        ChainEntry entry = chain.add(message, range.get(range.size() - 1).fingerprintAfter(), delta, parts);
        for (Revision later :
                history.revisions().subList(end, history.revisions().size())) {
            chain.add(later.message(), later.fingerprintAfter(), later.delta(), later.parts());
        }
        new HistoryRewrite(
                        folder,
                        gone(),
                        chain.files,
                        new Snapshot(history.snapshot().schema(), chain.entries))
                .write();
        return new SquashedRevision(
                folder,
                entry.revision(),
                message,
                range.stream()
                        .map(revision -> revision.number() + " " + revision.message())
                        .toList(),
                parts.size(),
                history.revisions().size() - end,
                List.copyOf(chain.files.keySet()));
    }

    private void requireOneDifference(SchemaDelta delta, DatabaseSchema before) {
        delta.misfit(before.tablesByIdentifier().keySet()).ifPresent(problem -> {
            throw new FindingException(new Finding(
                    SquashCode.NOT_ONE_DIFFERENCE,
                    "Taken together, the revisions are no single difference: it " + problem + ".",
                    "Squash in two ranges, so that the table that is renamed and the one that takes its name stay in"
                            + " different revisions."));
        });
    }

    private List<String> gone() {
        NavigableSet<String> there =
                new TreeSet<>(new FolderFiles(folder).names().orElseGet(TreeSet::new));
        return history.revisions().subList(begin, history.revisions().size()).stream()
                .flatMap(revision -> revision.names().all().stream())
                .filter(there::contains)
                .toList();
    }

    /** A chain that grows, and the files of what is new in it. */
    private static final class Rechained {
        private final List<ChainEntry> entries = new ArrayList<>();
        private final Map<String, String> files = new LinkedHashMap<>();
        private String fingerprint;

        Rechained(List<Revision> kept, String fingerprint) {
            this.fingerprint = fingerprint;
            for (Revision revision : kept) {
                entries.add(revision.entry());
            }
        }

        ChainEntry add(String message, String after, SchemaDelta delta, List<RevisionPart> parts) {
            int size = entries.size();
            ChainEntry entry = new ChainEntry(
                    RevisionLayout.number(size + 1),
                    message,
                    size == 0 ? null : entries.get(size - 1).revision(),
                    after,
                    parts.size());
            entries.add(entry);
            files.putAll(new RevisionPlace(entry, fingerprint).files(delta, parts));
            fingerprint = after;
            return entry;
        }
    }
}
