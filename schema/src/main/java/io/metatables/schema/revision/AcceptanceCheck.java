package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.TableTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks a request to accept a pending revision against everything but the history. */
final class AcceptanceCheck {
    private final AcceptRequest request;
    private final PendingRevision pending;
    private final DatabaseSchema compiled;
    private final TableTexts texts;

    AcceptanceCheck(AcceptRequest request, PendingRevision pending, DatabaseSchema compiled, TableTexts texts) {
        this.texts = texts;
        this.request = request;
        this.pending = pending;
        this.compiled = compiled;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        checkProvider(findings);
        checkTarget(findings);
        if (findings.isEmpty() && pending.changes().isEmpty()) {
            findings.add(new Finding(
                    PendingCode.NOTHING_PENDING,
                    "There is nothing to accept: the compiled model of " + pending.provider()
                            + " is the schema of the head.",
                    "Change the model and compile; then run `revision` again."));
        }
        if (findings.isEmpty()) {
            checkDrops(findings);
        }
        return findings;
    }

    private void checkProvider(List<Finding> findings) {
        String slug = RevisionLayout.slug(pending.namespace());
        String folder = String.valueOf(
                request.revisionsFolder().toAbsolutePath().normalize().getFileName());
        if (!folder.equals(slug) || !compiled.namespace().equals(pending.namespace())) {
            findings.add(new Finding(
                    PendingCode.OTHER_PROVIDER,
                    "The pending revision in " + request.pendingFolder() + " is of namespace " + pending.namespace()
                            + ", the revisions folder is " + request.revisionsFolder() + " and the compiled schema in "
                            + request.compiledSchema() + " is of namespace "
                            + compiled.namespace() + ".",
                    "Name three paths of one provider; the folders of this one are called " + slug + "."));
        }
    }

    private void checkTarget(List<Finding> findings) {
        if (!texts.fingerprint(compiled).equals(pending.target())) {
            findings.add(new Finding(
                    PendingCode.TARGET_NOT_COMPILED,
                    "The pending revision in " + request.pendingFolder() + " leads to another schema than "
                            + request.compiledSchema() + " describes.",
                    "Compile the whole module again, so that both come from one compile."));
        }
    }

    private void checkDrops(List<Finding> findings) {
        NavigableSet<String> drops = pending.changes().stream()
                .map(PendingChange::drop)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        NavigableSet<String> open = new TreeSet<>(drops);
        request.acceptedDrops().forEach(open::remove);
        NavigableSet<String> unknown = new TreeSet<>(request.acceptedDrops());
        unknown.removeAll(drops);
        if (!open.isEmpty()) {
            findings.add(notAccepted(open));
        }
        if (!unknown.isEmpty()) {
            findings.add(unknown(unknown, drops));
        }
    }

    private Finding notAccepted(NavigableSet<String> open) {
        String flags = open.stream().map(name -> " --accept-drop " + name).collect(Collectors.joining());
        return new Finding(
                PendingCode.DROP_NOT_ACCEPTED,
                "The pending revision drops " + String.join(", ", open)
                        + " with all data, and nobody has agreed to that.",
                "If it was renamed, write @RenamedFrom(\"" + lastName(open.first())
                        + "\") on its successor" + likely(open)
                        + " and compile again. If it is to go, accept it by name: revision -m \"...\"" + flags);
    }

    /** The names that look like successors, the likeliest first. */
    private String likely(NavigableSet<String> open) {
        String likely = pending.changes().stream()
                .filter(change -> change.drop() != null && open.contains(change.drop()))
                .filter(change -> !change.candidates().isEmpty())
                .map(change -> change.drop() + " may be " + String.join(" or ", change.candidates()) + " now")
                .collect(Collectors.joining("; "));
        return likely.isEmpty() ? "" : " (" + likely + ")";
    }

    private static String lastName(String drop) {
        return drop.substring(drop.lastIndexOf('.') + 1);
    }

    private static Finding unknown(NavigableSet<String> unknown, NavigableSet<String> drops) {
        return new Finding(
                PendingCode.UNKNOWN_DROP,
                "--accept-drop names what the pending revision does not drop: " + String.join(", ", unknown) + ".",
                drops.isEmpty()
                        ? "Leave --accept-drop out: this revision drops nothing."
                        : "Spell the names as the compiler does: " + String.join(", ", drops) + ".");
    }
}
