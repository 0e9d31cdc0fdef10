package io.metatables.processor.drift;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.snapshot.Snapshot;
import java.util.Map;
import java.util.TreeMap;

/** Compares what the models describe with the newest revision. */
public final class DriftDetector {
    private DriftDetector() {}

    /**
     * Compares.
     *
     * @param model the declarations, which also know the former names
     * @param compiled the schema that was assembled from them
     * @param committed the newest revision
     * @return what has changed
     */
    public static Drift detect(ProviderModel model, DatabaseSchema compiled, Snapshot committed) {
        return new Drift(
                model.provider(),
                committed,
                compiled,
                SchemaDiffer.diff(committed.schema(), compiled, formerNames(model)));
    }

    private static Renames formerNames(ProviderModel model) {
        Map<String, String> tables = new TreeMap<>();
        Map<String, Map<String, String>> columns = new TreeMap<>();
        for (TableDeclaration table : model.tables()) {
            String former = table.options().renamedFrom();
            if (former != null) {
                tables.put(table.identifier(), former);
            }
            columns.put(table.identifier(), formerColumns(table));
        }
        columns.values().removeIf(Map::isEmpty);
        return new Renames(tables, columns, FormerTypes.of(model));
    }

    private static Map<String, String> formerColumns(TableDeclaration table) {
        Map<String, String> former = new TreeMap<>();
        for (ColumnDeclaration column : table.columns()) {
            String formerName = column.renamedFrom();
            if (formerName != null) {
                former.put(column.columnName(), formerName);
            }
        }
        return former;
    }
}
