package io.metatables.schema.revision.fork;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.revision.FolderFiles;
import io.metatables.schema.revision.GeneratedScript;
import io.metatables.schema.revision.HistoryRewrite;
import io.metatables.schema.revision.PendingReader;
import io.metatables.schema.revision.PendingRevision;
import io.metatables.schema.revision.PlainFolder;
import io.metatables.schema.revision.Revision;
import io.metatables.schema.revision.RevisionAcceptor;
import io.metatables.schema.revision.RevisionFile;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.revision.RevisionPart;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second half of a rebase: what was set aside is accepted again, as the compiler proposes it now; or comes back. */
public final class RebaseEnd {
    private final AsideFolder aside;
    private final RevisionHistory history;
    private final List<Revision> former;

    private RebaseEnd(AsideFolder aside, RevisionHistory history) {
        this.aside = aside;
        this.history = history;
        former = aside.revisions();
    }

    /**
     * Accepts the pending revision in the place of those that were set aside.
     *
     * @param request as for {@code revision}; an empty message: those of the former revisions
     * @return what was written
     * @throws FindingException if no rebase has begun, or the pending revision cannot be accepted; then all is as it was
     */
    public static RebasedRevision accept(AcceptRequest request) {
        HistoryRewrite.settle(request.revisionsFolder());
        AsideFolder aside = new AsideFolder(request.revisionsFolder());
        aside.requireBegun();
        return new RebaseEnd(aside, RevisionHistory.read(request.revisionsFolder(), aside.base())).run(request);
    }

    /**
     * Puts everything back as it was when the rebase began, {@code schema.json} included.
     *
     * @param folder the folder of the history
     * @return the names of the files that are back
     * @throws FindingException if no rebase has begun, or a file cannot be written
     */
    public static List<String> abort(Path folder) {
        HistoryRewrite.settle(folder);
        AsideFolder aside = new AsideFolder(folder);
        aside.requireBegun();
        List<String> names = List.copyOf(aside.texts().keySet());
        new PlainFolder(folder).write(aside.missingIn(new FolderFiles(folder)));
        aside.delete();
        return names;
    }

    private RebasedRevision run(AcceptRequest request) {
        PendingRevision pending = PendingReader.read(request.pendingFolder());
        List<String> titles = former.stream().map(KeptLine::title).toList();
        if (pending.changes().isEmpty() && pending.target().equals(history.headFingerprint())) {
            List<String> lost = lost(Set.of());
            aside.delete(); // both branches have done the same
            return new RebasedRevision(null, titles, List.of(), lost);
        }
        return accept(request, titles);
    }

    private RebasedRevision accept(AcceptRequest request, List<String> titles) {
        FilledPlaces up = new FilledPlaces(text(RevisionPart::up));
        FilledPlaces down = new FilledPlaces(text(RevisionPart::down));
        List<String> open = new ArrayList<>();
        Set<String> now = new HashSet<>();
        AcceptedRevision accepted = RevisionAcceptor.accept(request.withMessage(message(request)), proposed -> {
            RevisionScript script = new RevisionScript(
                    proposed.up().stream().map(up::in).toList(),
                    proposed.down().stream().map(down::in).toList());
            parts(script).forEach(part -> {
                open.addAll(FilledPlaces.openIn(part));
                now.addAll(FilledPlaces.steps(part.sql()));
            });
            return script;
        });
        List<String> lost = lost(now);
        aside.delete();
        return new RebasedRevision(accepted, titles, open, lost);
    }

    private String message(AcceptRequest request) {
        return request.message().isBlank()
                ? former.stream().map(Revision::message).distinct().collect(Collectors.joining(", "))
                : request.message();
    }

    private String text(Function<RevisionPart, RevisionFile> direction) {
        return former.stream()
                .flatMap(revision -> revision.parts().stream())
                .map(direction)
                .map(RevisionFile::body)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<ScriptPart> parts(RevisionScript script) {
        return Stream.concat(script.up().stream(), script.down().stream());
    }

    /** What people have written and the new revision does not hold: neither generated then, nor there now. */
    private List<String> lost(Set<String> now) {
        List<String> lost = new ArrayList<>(FilledPlaces.steps(text(RevisionPart::up)));
        lost.addAll(FilledPlaces.steps(text(RevisionPart::down)));
        lost.removeAll(now);
        lost.removeAll(generated());
        return List.copyOf(lost);
    }

    /** The steps that were once generated for the former revisions, if the history still knows where they started. */
    private Set<String> generated() {
        Set<String> steps = new HashSet<>();
        Optional<DatabaseSchema> start = history.revisions().stream()
                .filter(revision ->
                        revision.fingerprintAfter().equals(former.get(0).fingerprintBefore()))
                .map(revision -> history.schemaAt(revision.number()))
                .findFirst();
        DatabaseSchema schema = start.orElse(history.schemaAt(RevisionLayout.BASE));
        for (Revision revision : former) {
            DatabaseSchema after = revision.delta().after(schema);
            GeneratedScript.between(schema, after, revision.delta().renamed()).stream()
                    .flatMap(RebaseEnd::parts)
                    .forEach(part -> steps.addAll(FilledPlaces.steps(part.sql())));
            schema = after;
        }
        return steps;
    }
}
