package io.metatables.schema.revision.check;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.lint.SqlLint;
import io.metatables.schema.lint.WrittenFile;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.CompiledSchema;
import io.metatables.schema.revision.FolderFiles;
import io.metatables.schema.revision.HistoryCode;
import io.metatables.schema.revision.IrreversibleSteps;
import io.metatables.schema.revision.PendingChange;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.ProviderFolders;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import io.metatables.schema.revision.SchemaDelta;
import io.metatables.schema.revision.UnfilledMarks;
import io.metatables.schema.revision.check.CheckedProvider.Replay;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Checks one provider of a project on disk. Loads no class and asks no database. */
public final class RevisionCheck {
    private final CheckRequest request;
    private final ProviderFolders folders;
    private final FolderFiles files;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();

    private RevisionCheck(CheckRequest request) {
        this.request = request;
        this.folders = request.folders();
        this.files = new FolderFiles(folders.revisions());
    }

    /**
     * Checks a provider: its history, the places in it that wait for a person, the SQL in it that a person has written, and whether its
     * compiled model is the schema of the head.
     *
     * @param request what to check
     * @return everything that is wrong
     */
    public static CheckedProvider check(CheckRequest request) {
        return new RevisionCheck(request).run();
    }

    private CheckedProvider run() {
        Optional<PendingRevision> pending = attempt(() -> PendingReader.read(folders.pending()));
        // Without a pending revision nothing was compiled here; to say so twice would hide the cause.
        Optional<DatabaseSchema> compiled =
                pending.flatMap(unused -> attempt(() -> CompiledSchema.read(folders.compiledSchema())));
        Optional<DatabaseSchema> base =
                compiled.or(this::committed).map(schema -> DatabaseSchema.empty(schema.namespace(), schema.prefix()));
        Optional<RevisionHistory> history =
                base.flatMap(empty -> attempt(() -> RevisionHistory.read(folders.revisions(), empty)));
        history.ifPresent(this::lookIntoFiles);
        if (pending.isPresent() && compiled.isPresent() && history.isPresent()) {
            compare(new PendingState(pending.get(), compiled.get(), history.get()));
        }
        return new CheckedProvider(
                pending.map(PendingRevision::namespace)
                        .or(() -> base.map(DatabaseSchema::namespace))
                        .orElse(folders.slug()),
                history.flatMap(RevisionHistory::head).map(Revision::number).orElse(null),
                history.map(sound -> sound.revisions().size()).orElse(0),
                changes,
                findings,
                history.filter(unused -> !waits()).orElse(null),
                Replay.NOT_DONE);
    }

    private boolean waits() {
        return findings.stream().anyMatch(finding -> finding.code() == HistoryCode.UNFILLED_MARK);
    }

    /** What the history itself says of its provider, where the compiler has said nothing. */
    private Optional<DatabaseSchema> committed() {
        return attempt(() -> files.text(RevisionLayout.SCHEMA_FILE)
                        .map(text -> SnapshotFormat.read(
                                text, TextSource.committed(files.place(RevisionLayout.SCHEMA_FILE)))))
                .flatMap(snapshot -> snapshot)
                .map(snapshot -> snapshot.schema());
    }

    private void lookIntoFiles(RevisionHistory history) {
        List<RevisionPart> parts = history.revisions().stream()
                .flatMap(revision -> revision.parts().stream())
                .toList();
        List<RevisionFile> all = parts.stream()
                .flatMap(part -> Stream.of(part.up(), part.down()))
                .toList();
        UnfilledMarks.in(all, files::place).ifPresent(findings::add);
        findings.addAll(IrreversibleSteps.unreadable(parts, files::place));
        attempt(() -> open(history)).ifPresent(revisions -> revisions.forEach(this::lint));
    }

    /** The revisions that can still be edited: a finding in any other would stay for ever. */
    private List<Revision> open(RevisionHistory history) {
        List<Revision> revisions = history.revisions();
        String applied = request.applied();
        int first = applied == null ? 0 : revisions.indexOf(history.revision(applied)) + 1;
        return revisions.subList(first, revisions.size());
    }

    /** Which generated SQL was edited cannot be known; what changes nothing that a model describes was written by a person. */
    private void lint(Revision revision) {
        if (!revision.delta().equals(SchemaDelta.NONE)) {
            return;
        }
        for (RevisionPart part : revision.parts()) {
            RevisionFile up = part.up();
            findings.addAll(SqlLint.lint(new WrittenFile(files.place(up.name()), up.text(), up.transactional())));
        }
    }

    private void compare(PendingState state) {
        state.finding(folders).ifPresent(findings::add);
        if (state.isCurrent()) {
            state.pending().changes().stream().map(PendingChange::text).forEach(changes::add);
        }
    }

    private <T> Optional<T> attempt(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (FindingException e) {
            findings.addAll(e.findings());
            return Optional.empty();
        }
    }
}
