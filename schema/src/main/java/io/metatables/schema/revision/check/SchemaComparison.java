package io.metatables.schema.revision.check;

import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import java.util.List;

/** Says in what two schemas differ. The order of columns does not count. */
public final class SchemaComparison {
    private SchemaComparison() {}

    /**
     * Compares.
     *
     * @param found a schema
     * @param expected what it ought to be
     * @return what would have to be done to the one to make it the other, such as {@code add column Asset.ticker}; empty: nothing
     */
    public static List<String> differences(DatabaseSchema found, DatabaseSchema expected) {
        try {
            return SchemaDiffer.diff(found, expected, Renames.NONE).stream()
                    .map(SchemaChange::describe)
                    .toList();
        } catch (FindingException e) {
            return e.findings().stream()
                    .map(Finding::problem)
                    .toList(); // no revision could do it: it differs all the same
        }
    }
}
