package io.metatables.schema.revision;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import io.metatables.schema.snapshot.ChainEntry;
import io.metatables.schema.snapshot.SchemaFingerprint;
import io.metatables.schema.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** The snapshot of a history, made by one revision instead of many. Exists in memory only. */
public final class AtOnce {
    private static final String MESSAGE = "all at once";

    private AtOnce() {}

    /**
     * The short history.
     *
     * @param history a history
     * @return one of a single revision that leads from nothing to the same schema
     */
    public static RevisionHistory of(RevisionHistory history) {
        DatabaseSchema schema = history.snapshot().schema();
        DatabaseSchema base = DatabaseSchema.empty(schema.namespace(), schema.prefix());
        RevisionScript script = PostgresRenderer.render(
                MigrationPlanner.plan(SchemaDiffer.diff(base, schema, Renames.NONE), base, schema));
        int parts = script.up().size();
        ChainEntry entry = new ChainEntry(RevisionLayout.number(1), MESSAGE, null, history.headFingerprint(), parts);
        Revision revision = new Revision(
                entry.revision(),
                MESSAGE,
                null,
                SchemaFingerprint.of(base),
                entry.schemaFingerprint(),
                SchemaDelta.between(base, schema, List.of()),
                parts(RevisionFileNames.of(entry), script));
        return new RevisionHistory(base, new Snapshot(schema, List.of(entry)), List.of(revision), List.of());
    }

    private static List<RevisionPart> parts(RevisionFileNames names, RevisionScript script) {
        List<RevisionPart> parts = new ArrayList<>();
        for (int part = 1; part <= names.parts(); part++) {
            parts.add(new RevisionPart(
                    names.version(part),
                    file(names.up(part), script.up().get(part - 1)),
                    file(names.down(part), script.down().get(part - 1))));
        }
        return parts;
    }

    private static RevisionFile file(String name, ScriptPart script) {
        return new RevisionFile(name, script.sql(), script.transactional());
    }
}
