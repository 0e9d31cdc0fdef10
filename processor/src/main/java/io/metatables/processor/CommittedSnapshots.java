package io.metatables.processor;

import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.output.StoredResources;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.FolderFiles;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.revision.RevisionLayout;
import io.metatables.schema.snapshot.Snapshot;
import io.metatables.schema.snapshot.SnapshotFormat;
import io.metatables.schema.snapshot.TableTexts;
import io.metatables.schema.snapshot.TextSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the newest revision of a provider: in the folder that the option names, with its whole history verified, or else among
 * the resources that the build has copied to the class output.
 */
final class CommittedSnapshots {
    private final Optional<Path> revisions;
    private final StoredResources resources;
    private final TableTexts texts;

    CommittedSnapshots(Optional<Path> revisions, StoredResources resources, TableTexts texts) {
        this.revisions = revisions;
        this.resources = resources;
        this.texts = texts;
    }

    /** The snapshot; an empty one if there is no revision yet. */
    Snapshot of(ProviderDeclaration provider) {
        DatabaseSchema base = DatabaseSchema.empty(provider.namespace(), provider.prefix());
        if (revisions.isPresent()) {
            return RevisionHistory.read(new FolderFiles(revisions.get().resolve(provider.slug())), base, texts)
                    .snapshot();
        }
        String path = RevisionLayout.folder(provider.slug()) + "/" + RevisionLayout.SCHEMA_FILE;
        return resources
                .inClassOutput(path)
                .map(text -> SnapshotFormat.read(text, TextSource.committed(path), texts))
                .orElseGet(() -> new Snapshot(base, List.of()));
    }
}
