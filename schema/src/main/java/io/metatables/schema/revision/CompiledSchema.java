package io.metatables.schema.revision;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.nio.file.Path;
import java.util.Objects;

/** Reads the schema that the compiler has left in the class output. */
public final class CompiledSchema {
    private CompiledSchema() {}

    /**
     * Reads a compiled schema.
     *
     * @param file {@code META-INF/metatables/<slug>/schema.json}
     * @return the schema
     * @throws FindingException if it is not there, damaged, or in the format of a later release
     */
    public static DatabaseSchema read(Path file) {
        return read(file, new TableTexts());
    }

    /** The same, some of whose tables may be known; the others become known. */
    static DatabaseSchema read(Path file, TableTexts texts) {
        Path folder = Objects.requireNonNullElse(file.getParent(), Path.of(""));
        String text = new FolderFiles(folder)
                .text(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new FindingException(new Finding(
                        PendingCode.TARGET_NOT_COMPILED,
                        "The compiled schema is not there: " + file + ".",
                        "Compile the provider first, or name the folder of its compiled classes.")));
        return SnapshotFormat.read(text, TextSource.compiled(file.toString()), texts)
                .schema();
    }
}
