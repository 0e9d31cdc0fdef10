package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the baseline scripts of a history, and gathers those that do not go with it. */
final class BaselineReader {
    private final RevisionFiles files;
    private final List<Revision> revisions;
    private final List<Finding> findings = new ArrayList<>();

    BaselineReader(RevisionFiles files, List<Revision> revisions) {
        this.files = files;
        this.revisions = List.copyOf(revisions);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Sorted by revision. */
    List<BaselineScript> read() {
        List<BaselineScript> scripts = new ArrayList<>();
        for (String name : files.names().orElseGet(TreeSet::new)) {
            if (BaselineScript.isName(name)) {
                read(name).ifPresent(scripts::add);
            }
        }
        return scripts;
    }

    private Optional<BaselineScript> read(String name) {
        Optional<Revision> revision = revisions.stream()
                .filter(candidate -> candidate.number().equals(BaselineScript.numberIn(name)))
                .findFirst();
        String text = files.text(name).orElse("");
        if (revision.isEmpty()
                || !BaselineScript.of(revision.get(), "").file().name().equals(name)
                || !text.startsWith(BaselineScript.header(revision.get()))) {
            findings.add(new Finding(
                    HistoryCode.BASELINE_DIFFERS,
                    files.place(name) + " is not the baseline of a revision of this history: "
                            + (revision.isEmpty()
                                    ? "there is no revision " + BaselineScript.numberIn(name) + "."
                                    : "its name or its header does not go with revision "
                                            + revision.get().number() + "."),
                    "Delete it, and write it again with `metatables migrations squash --baseline <revision>`."));
            return Optional.empty();
        }
        String version = BaselineScript.version(revision.get());
        return Optional.of(new BaselineScript(revision.get().number(), version, new RevisionFile(name, text, true)));
    }
}
