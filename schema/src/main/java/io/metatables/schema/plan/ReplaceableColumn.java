package io.metatables.schema.plan;

import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.hazard.RevisionScope;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column whose place another one can take.
 *
 * @param table its table
 * @param column the column as it is once it is replaced; nullable, if the revision makes it mandatory only later
 * @param objects the keys and indexes that it belongs to while its type changes
 */
record ReplaceableColumn(Table table, Column column, List<NamedObject> objects) {

    /**
     * Looks whether the column of a change can be replaced by another one.
     *
     * @param change the change of type
     * @param scope what else the same revision does
     * @return empty where tables inherit columns from each other, or where the column is more than an ordinary one
     */
    static Optional<ReplaceableColumn> find(ChangeType change, RevisionScope scope) {
        QualifiedName name = change.table().name();
        Optional<Table> table = scope.tables().table(name);
        Optional<Column> column = table.flatMap(found -> found.column(change.column()));
        if (table.isEmpty()
                || column.isEmpty()
                || column.get().generation() != null
                || table.get().partitioning() != null
                || table.get().ancestry() != null
                || scope.tables().isParent(name)
                || !scope.changesOnlyTypeOf(change)
                || isReferenced(change, scope)) {
            return Optional.empty();
        }
        return objects(table.get(), change.column(), scope)
                .map(objects -> new ReplaceableColumn(
                        table.get(),
                        scope.makesMandatory(change) ? column.get().withNullable(true) : column.get(),
                        objects));
    }

    /** Empty if one of them cannot be built beside the one that is there. What the revision adds later is not there yet. */
    private static Optional<List<NamedObject>> objects(Table table, String column, RevisionScope scope) {
        List<NamedObject> objects = new ArrayList<>();
        @Nullable PrimaryKey primaryKey = table.primaryKey();
        if (primaryKey != null
                && isOver(column, primaryKey.columns(), primaryKey.options().include())) {
            objects.add(primaryKey);
        }
        for (UniqueConstraint key : table.uniqueConstraints()) {
            if (isOver(column, key.columns(), key.options().include())) {
                objects.add(key);
            }
        }
        for (Index index : table.indexes()) {
            if (isOver(column, index.columns(), index.options().include())) {
                objects.add(index);
            }
        }
        objects.removeIf(object -> scope.adds(table.name(), object.name()));
        return stuck(table, column, scope) ? Optional.empty() : Optional.of(objects);
    }

    private static boolean isOver(String column, List<String> columns, List<String> include) {
        return columns.contains(column) || include.contains(column);
    }

    private static boolean stuck(Table table, String column, RevisionScope scope) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(column) && !scope.adds(table.name(), key.name())) {
                return true;
            }
        }
        for (ExclusionConstraint exclusion : table.exclusionConstraints()) {
            if (!scope.adds(table.name(), exclusion.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReferenced(ChangeType change, RevisionScope scope) {
        return scope.tables().references(change.table().name()).stream()
                .anyMatch(key -> key.targetColumns().contains(change.column()) && !scope.addsReference(key));
    }
}
