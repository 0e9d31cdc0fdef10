package io.metatables.schema.revision;

import io.metatables.schema.diff.CreateSchema;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Table;
import io.metatables.schema.plan.MigrationPlanner;
import io.metatables.schema.postgres.PostgresRenderer;
import io.metatables.schema.postgres.ScriptPart;
import java.util.List;

/** What it takes to compare a schema with a database that was not made from it: a table to look at, and the differences in words. */
public final class TableProbe {
    private TableProbe() {}

    /**
     * The SQL that makes one table.
     *
     * @param table whose schema, if it names one, is there
     * @return scripts to run one after the other
     * @throws FindingException if no script can make it
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

    /**
     * What leads from one schema to another, as a person reads it.
     *
     * @param from the schema that is there
     * @param to the schema that is wanted
     * @return also what no revision could do; empty: the two are the same
     */
    public static List<String> differences(DatabaseSchema from, DatabaseSchema to) {
        try {
            return SchemaDiffer.diff(from, to, Renames.NONE).stream()
                    .map(SchemaChange::describe)
                    .toList();
        } catch (FindingException e) {
            return e.findings().stream().map(Finding::problem).toList();
        }
    }
}
