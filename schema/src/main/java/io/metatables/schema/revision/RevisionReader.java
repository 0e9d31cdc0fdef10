package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files of one revision after the other, and gathers what is wrong with them. */
final class RevisionReader {
    private static final String RESTORE = "Restore the file from version control.";

    private final RevisionFiles files;
    private final TableTexts texts;
    private final List<Finding> findings = new ArrayList<>();

    RevisionReader(RevisionFiles files, TableTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Empty if something is wrong with the revision. */
    Optional<Revision> read(ChainEntry entry, String fingerprintBefore) {
        int problems = findings.size();
        RevisionFileNames names = RevisionFileNames.of(entry);
        Optional<SchemaDelta> delta = delta(entry.revision(), names.delta());
        List<RevisionPart> parts = new ArrayList<>();
        for (int part = 1; part <= entry.parts(); part++) {
            Optional<RevisionFile> up = file(names.up(part), expected(entry, part, Direction.UP, fingerprintBefore));
            Optional<RevisionFile> down =
                    file(names.down(part), expected(entry, part, Direction.DOWN, fingerprintBefore));
            if (up.isPresent() && down.isPresent()) {
                checkTransaction(up.get(), names.conf(part));
                parts.add(new RevisionPart(names.version(part), up.get(), down.get()));
            }
        }
        if (delta.isEmpty() || findings.size() > problems) {
            return Optional.empty();
        }
        return Optional.of(new Revision(
                entry.revision(),
                entry.message(),
                entry.parent(),
                fingerprintBefore,
                entry.schemaFingerprint(),
                delta.get(),
                parts));
    }

    private static RevisionHeader expected(ChainEntry entry, int part, Direction direction, String before) {
        RevisionHeader up = new RevisionHeader(
                entry.revision(),
                part,
                entry.parts(),
                Direction.UP,
                entry.message(),
                entry.parent(),
                before,
                entry.schemaFingerprint(),
                true);
        return up.towards(direction);
    }

    private Optional<SchemaDelta> delta(String number, String name) {
        try {
            Optional<String> text = required(name);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            TextSource source = TextSource.committed(files.place(name));
            return Optional.of(DeltaFormat.read(number, text.get(), source, texts));
        } catch (FindingException e) {
            findings.addAll(e.findings());
            return Optional.empty();
        }
    }

    private Optional<RevisionFile> file(String name, RevisionHeader expected) {
        try {
            Optional<String> text = required(name);
            if (text.isEmpty()) {
                return Optional.empty();
            }
            TextSource.committed(files.place(name)).requireNoConflict(text.get());
            return withHeader(name, text.get(), expected);
        } catch (FindingException e) {
            findings.addAll(e.findings());
            return Optional.empty();
        }
    }

    private Optional<String> required(String name) {
        Optional<String> text = files.text(name);
        if (text.isEmpty()) {
            findings.add(new Finding(
                    HistoryCode.FILE_MISSING,
                    files.place(name) + " is missing, but schema.json lists its revision.",
                    RESTORE));
        }
        return text;
    }

    private Optional<RevisionFile> withHeader(String name, String sql, RevisionHeader expected) {
        Optional<RevisionHeader> header = expected.startOf(sql);
        if (header.isEmpty()) {
            findings.add(edited(name, "does not begin with the header of a revision", expected.write()));
            return Optional.empty();
        }
        List<String> differences = header.get().differences(expected);
        if (!differences.isEmpty()) {
            findings.add(edited(
                    name, "has a header that does not go with schema.json", String.join("\n", differences) + "\n"));
            return Optional.empty();
        }
        return Optional.of(new RevisionFile(name, sql, header.get().transactional()));
    }

    private Finding edited(String name, String problem, String lines) {
        return new Finding(
                HistoryCode.HEADER_DIFFERS,
                files.place(name) + " " + problem + ".",
                "Only the statements below the header may be edited, and only until the revision is applied. Restore the"
                        + " file from version control, or write in its header:\n"
                        + lines.stripTrailing().indent(4).stripTrailing());
    }

    private void checkTransaction(RevisionFile up, String conf) {
        Optional<String> text = files.text(conf);
        if (up.transactional() == text.isEmpty()
                && (text.isEmpty() || text.get().equals(RevisionScriptFiles.NO_TRANSACTION))) {
            return;
        }
        findings.add(new Finding(
                HistoryCode.TRANSACTION_DIFFERS,
                files.place(up.name()) + " says in its header that it runs " + (up.transactional() ? "in" : "without")
                        + " a transaction; " + conf
                        + (text.isEmpty() ? ", which tells Flyway so, is missing." : " tells Flyway otherwise."),
                up.transactional()
                        ? "Delete " + conf + ", or write \"-- Transaction: no\" in the header."
                        : "Let " + conf + " hold the line \"" + RevisionScriptFiles.NO_TRANSACTION.strip()
                                + "\", or write \"-- Transaction: yes\" in the header."));
    }
}
