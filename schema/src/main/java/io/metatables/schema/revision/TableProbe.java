package io.metatables.schema.revision;

import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.ScriptPart;
import java.util.List;

/** A table to look at, made for nothing else: it shows how PostgreSQL spells what a model says. */
public final class TableProbe {
    private TableProbe() {}

    /**
     * The SQL that makes one table.
     *
     * @param table whose schema, if it names one, is there
     * @return scripts to run one after the other
     * @throws io.metatables.schema.finding.FindingException if no script can make it
     */
    public static List<String> creation(Table table) {
        DatabaseSchema nothing = DatabaseSchema.empty("probe", "probe");
        DatabaseSchema one = nothing.withTables(List.of(table));
        List<SchemaChange> changes = SchemaDiffer.diff(nothing, one, Renames.NONE).stream()
                .filter(change -> !(change instanceof CreateSchema))
                .toList();
        return PostgresRenderer.render(MigrationPlanner.plan(changes, nothing, one)).up().stream()
                .map(ScriptPart::sql)
                .toList();
    }
}
