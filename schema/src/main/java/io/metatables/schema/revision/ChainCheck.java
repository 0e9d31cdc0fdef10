package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.Sha256;
import io.metatables.schema.snapshot.SnapshotCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that the entries of a snapshot are one chain, numbered without a gap. */
final class ChainCheck {
    private static final String NOBODY = "none";

    private final String place;
    private final List<ChainEntry> entries;

    ChainCheck(String place, List<ChainEntry> entries) {
        this.place = place;
        this.entries = entries;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(gaps());
        // A fork or a number twice shifts everything after it; to report that too would hide the cause.
        if (!findings.isEmpty()) {
            List<Finding> forks = forks();
            List<Finding> causes = forks.isEmpty() ? numbersTwice() : forks;
            findings = new ArrayList<>(causes.isEmpty() ? findings : causes);
        }
        for (ChainEntry entry : entries) {
            if (unusable(entry)) {
                findings.add(damaged(entry));
            }
        }
        return findings;
    }

    private List<Finding> forks() {
        return several(entry -> Objects.requireNonNullElse(entry.parent(), NOBODY)).entrySet().stream()
                .map(fork -> new Finding(
                        HistoryCode.FORK,
                        place + " has several revisions with the parent " + fork.getKey() + ": "
                                + names(fork.getValue()) + ".",
                        "Two branches have added a revision. Keep the one that is merged first, and let the other one"
                                + " follow it: `metatables migrations rebase --keep <message>`, with the message of"
                                + " the one that is kept."))
                .toList();
    }

    private List<Finding> numbersTwice() {
        return several(ChainEntry::revision).values().stream()
                .map(twice -> new Finding(
                        HistoryCode.NUMBER_TWICE,
                        place + " has one number for several revisions: " + names(twice) + ".",
                        "Restore schema.json from version control; if two branches were merged, run `metatables"
                                + " migrations rebase --keep <message>`, with the message of the revision that was"
                                + " merged first."))
                .toList();
    }

    private Map<String, List<ChainEntry>> several(Function<ChainEntry, String> key) {
        Map<String, List<ChainEntry>> groups =
                entries.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        groups.values().removeIf(group -> group.size() < 2);
        return groups;
    }

    private static String names(List<ChainEntry> entries) {
        return entries.stream()
                .map(entry -> entry.revision() + " \"" + entry.message() + "\"")
                .collect(Collectors.joining(", "));
    }

    private List<Finding> gaps() {
        List<Finding> findings = new ArrayList<>();
        @Nullable String parent = null;
        for (int i = 0; i < entries.size(); i++) {
            ChainEntry entry = entries.get(i);
            String number = RevisionLayout.number(i + 1);
            if (!entry.revision().equals(number) || !Objects.equals(entry.parent(), parent)) {
                findings.add(gap(entry, number, Objects.requireNonNullElse(parent, NOBODY)));
            }
            parent = entry.revision();
        }
        return findings;
    }

    private Finding gap(ChainEntry entry, String number, String parent) {
        return new Finding(
                HistoryCode.GAP,
                place + " has revision " + entry.revision() + " with the parent "
                        + Objects.requireNonNullElse(entry.parent(), NOBODY) + " where revision " + number
                        + " with the parent " + parent + " is expected.",
                "Restore schema.json and the files of the revision that is missing from version control; revisions are"
                        + " numbered one after the other, and none is ever taken out.");
    }

    private static boolean unusable(ChainEntry entry) {
        return MessageSlug.of(entry.message()).isEmpty()
                || entry.parts() < 1
                || !Sha256.isHash(entry.schemaFingerprint());
    }

    private Finding damaged(ChainEntry entry) {
        return new Finding(
                SnapshotCode.DAMAGED_FILE,
                place + " is damaged: the message, the fingerprint or the number of parts of revision "
                        + entry.revision() + " cannot be right.",
                "Restore the file from version control; MetaTables writes it, nobody edits it by hand.");
    }
}
