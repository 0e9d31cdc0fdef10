package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.JsonRecord;
import io.metatables.schema.snapshot.Sha256;
import io.metatables.schema.snapshot.TextSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pending revision in a folder, and verifies that its files are those that the compiler wrote. */
public final class PendingReader {
    private final Path folder;
    private final FolderFiles files;
    private final List<Finding> findings = new ArrayList<>();

    private PendingReader(Path folder) {
        this.folder = folder;
        this.files = new FolderFiles(folder);
    }

    /**
     * Reads a pending revision.
     *
     * @param folder where the compiler writes it: {@code metatables/<slug>} in the generated sources
     * @return the pending revision, also one without changes
     * @throws FindingException if the folder or the manifest is not there, the manifest is damaged or in the format of another
     *     release, or a file is missing or edited
     */
    public static PendingRevision read(Path folder) {
        return new PendingReader(folder).read();
    }

    private PendingRevision read() {
        TextSource source = TextSource.compiled(files.place(RevisionLayout.PENDING_FILE));
        Optional<String> text = files.text(RevisionLayout.PENDING_FILE);
        JsonRecord record = JsonRecord.parse(text.orElseThrow(this::notCompiled), source);
        requireFormat(record.number("format"), source);
        PendingRevision pending = pending(record, source);
        record.end();
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
        return pending;
    }

    private static void requireFormat(int format, TextSource source) {
        source.requireFormat(format, PendingFormat.FORMAT);
        if (format < PendingFormat.FORMAT) {
            throw source.damaged("an earlier release has written it, in format " + format);
        }
    }

    private static PendingRevision pending(JsonRecord record, TextSource source, RevisionScript script) {
        try {
            return new PendingRevision(
                    record.text("provider"),
                    record.text("namespace"),
                    record.optionalText("parent").orElse(null),
                    record.text("base"),
                    record.text("target"),
                    record.records("changes", PendingReader::change),
                    RenamedTableFormat.read(record),
                    script,
                    PendingStepFormat.read(record));
        } catch (IllegalArgumentException e) {
            throw source.damaged(String.valueOf(e.getMessage()));
        }
    }

    private PendingRevision pending(JsonRecord record, TextSource source) {
        List<ScriptPart> up = new ArrayList<>();
        List<ScriptPart> down = new ArrayList<>();
        record.records("parts", part -> {
            up.add(scriptPart(part, "up"));
            return down.add(scriptPart(part, "down"));
        });
        return pending(record, source, new RevisionScript(up, down));
    }

    private ScriptPart scriptPart(JsonRecord part, String key) {
        return part.record(key, this::scriptPart).orElseThrow(() -> part.damaged("\"" + key + "\" is missing"));
    }

    private ScriptPart scriptPart(JsonRecord record) {
        String name = record.text("file");
        String hash = record.text("hash");
        boolean transactional = record.truth("transactional");
        if (!name.matches("[a-z0-9.]+")) {
            throw record.damaged("\"" + name + "\" is no name of a pending file");
        }
        String text = files.exactText(name).orElse("");
        if (!Sha256.of(text).equals(hash)) {
            findings.add(changed(name));
        }
        return new ScriptPart(transactional, text);
    }

    private static PendingChange change(JsonRecord record) {
        return new PendingChange(
                record.text("text"),
                record.optionalText("drop").orElse(null),
                record.has("candidates") ? record.texts("candidates") : List.of(),
                record.optionalText("marker").orElse(null),
                record.optionalText("lastingMarker").orElse(null));
    }

    private Finding changed(String name) {
        return new Finding(
                PendingCode.FILE_CHANGED,
                files.place(name) + " is missing, or is not the file that the compiler wrote.",
                "Compile the provider again. To change the SQL, accept the revision first and then edit the statements"
                        + " in its V and U files.");
    }

    private FindingException notCompiled() {
        return new FindingException(new Finding(
                PendingCode.NOT_COMPILED,
                "There is no pending revision in " + folder + ": it has no " + RevisionLayout.PENDING_FILE + ".",
                "Compile the provider first, with the annotation processor on the processor path and with javac's -s"
                        + " (Maven sets it); or name the folder metatables/<provider> in the generated sources."));
    }
}
