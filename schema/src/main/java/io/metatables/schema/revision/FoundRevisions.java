package io.metatables.schema.revision;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The revisions whose files are there, whatever {@code schema.json} lists: after a merge, those of both branches. Each is whole and
 * agrees with itself; whether one follows from the other is not looked at.
 */
public final class FoundRevisions {
    private static final Pattern FIRST_PART = Pattern.compile("V\\d{4,}(\\.1)?__[a-z0-9_]+\\.sql");

    private final RevisionFiles files;
    private final List<Revision> found = new ArrayList<>();

    private FoundRevisions(RevisionFiles files) {
        this.files = files;
    }

    /**
     * Reads them by the headers of their files.
     *
     * @param files where they are
     * @return sorted by the names of their files; without files whose header was edited, which the check of the history reports
     * @throws FindingException if a file of one is missing, or does not go with the others
     */
    public static List<Revision> read(RevisionFiles files) {
        FoundRevisions revisions = new FoundRevisions(files);
        for (String name : files.names().orElseGet(TreeSet::new)) {
            if (FIRST_PART.matcher(name).matches()) {
                revisions.add(name);
            }
        }
        return List.copyOf(revisions.found);
    }

    private void add(String name) {
        String text = files.text(name).orElse("");
        TextSource.committed(files.place(name)).requireNoConflict(text);
        Optional<RevisionHeader> header = RevisionHeader.parse(text);
        if (header.isPresent()
                && RevisionFileNames.of(entry(header.get())).up(1).equals(name)) {
            RevisionReader reader = new RevisionReader(files, new TableTexts());
            found.add(reader.read(entry(header.get()), header.get().fingerprintBefore())
                    .orElseThrow(() -> new FindingException(reader.findings())));
        }
    }

    private static ChainEntry entry(RevisionHeader header) {
        return new ChainEntry(
                header.number(), header.message(), header.parent(), header.fingerprintAfter(), header.parts());
    }
}
