package io.metatables.schema.revision;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.RevisionScript;
import io.metatables.schema.postgres.ScriptPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The SQL that is written for a difference of two schemas, as far as the schemas and the renames of tables tell all of it. */
public final class GeneratedScript {
    private GeneratedScript() {}

    /**
     * The script that leads from one schema to another.
     *
     * @param from the schema before
     * @param to the schema after
     * @param renamed which tables go on under another identifier
     * @return without parts if nothing differs; empty if no script can do it
     */
    public static Optional<RevisionScript> between(DatabaseSchema from, DatabaseSchema to, List<RenamedTable> renamed) {
        Map<String, String> former = renamed.stream().collect(Collectors.toMap(RenamedTable::to, RenamedTable::from));
        try {
            List<SchemaChange> changes = SchemaDiffer.diff(from, to, new Renames(former, Map.of()));
            return Optional.of(
                    changes.isEmpty()
                            ? new RevisionScript(List.of(), List.of())
                            : PostgresRenderer.render(MigrationPlanner.plan(changes, from, to)));
        } catch (FindingException e) {
            return Optional.empty(); // such as a former name of a column, which no delta knows
        }
    }

    /**
     * Whether a revision holds what would be generated for it now, and nothing by hand.
     *
     * @param revision the revision
     * @param before the schema that it starts from
     * @return false also where it renames a column, which its delta does not say
     */
    public static boolean isAllOf(Revision revision, DatabaseSchema before) {
        DatabaseSchema after = revision.delta().after(before);
        return between(before, after, revision.delta().renamed())
                .map(script -> isSame(revision.parts(), script))
                .orElse(false);
    }

    private static boolean isSame(List<RevisionPart> parts, RevisionScript script) {
        if (parts.size() != script.up().size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!isSame(parts.get(i).up(), script.up().get(i))
                    || !isSame(parts.get(i).down(), script.down().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(RevisionFile file, ScriptPart part) {
        return file.transactional() == part.transactional() && file.body().equals("\n" + part.sql());
    }
}
