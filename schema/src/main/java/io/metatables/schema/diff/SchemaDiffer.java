package io.metatables.schema.diff;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.PhysicalName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the changes that lead from one schema to another, in an order in which they can be made one by one. Tables are
 * recognised by identifier, columns by name, constraints and indexes by definition, in the words that PostgreSQL itself would use
 * after the renames. Another order of the columns is no change: PostgreSQL has no way to make it. Takes time in proportion to
 * the size of the two schemas.
 */
public final class SchemaDiffer {
    private final List<TablePair> pairs = new ArrayList<>();
    private final List<SchemaChange> changes = new ArrayList<>();
    private final List<RenameSequence.Hop<RenamedObject, String>> objectRenames = new ArrayList<>();

    private record RenamedObject(TableRef table, NamedObject object) {}

    private final Refusals refusals = new Refusals();

    private SchemaDiffer() {}

    /**
     * Compares two schemas.
     *
     * @param from the schema as it is
     * @param to the schema as it should be
     * @param renames what the model says of former names
     * @return the changes, sorted by phase; empty if there are none
     * @throws io.metatables.schema.finding.FindingException if something would have to change that no revision can change
     */
    public static List<SchemaChange> diff(DatabaseSchema from, DatabaseSchema to, Renames renames) {
        SchemaDiffer differ = new SchemaDiffer();
        differ.compareSchemas(from, to);
        differ.compare(differ.withRenamedTypes(from, to, renames), to, renames);
        differ.refusals.raise();
        differ.changes.sort(ChangePhase.ORDER);
        return List.copyOf(differ.changes);
    }

    private DatabaseSchema withRenamedTypes(DatabaseSchema from, DatabaseSchema to, Renames renames) {
        List<SchemaChange> typeRenames =
                TypeRenames.changes(from.objects().types(), to.objects().types(), renames.objects());
        changes.addAll(typeRenames);
        return typeRenames.isEmpty() ? from : SchemaPatch.apply(from, typeRenames);
    }

    private void compare(DatabaseSchema from, DatabaseSchema to, Renames renames) {
        changes.addAll(new SchemaObjectsDiff(from, to, renames.objects(), refusals).changes());
        AffectedTables affected = AffectedTables.of(from, to);
        if (!affected.from().isEmpty() || !affected.to().isEmpty()) {
            compareTables(affected.from(), affected.to(), renames);
            compareObjects(affected.from().values());
        }
    }

    private void compareSchemas(DatabaseSchema from, DatabaseSchema to) {
        Set<String> missing = new TreeSet<>(NeededSchemas.of(to));
        missing.removeAll(NeededSchemas.of(from));
        for (String schema : missing) {
            changes.add(new CreateSchema(schema));
        }
    }

    private void compareTables(Map<String, Table> from, Map<String, Table> to, Renames renames) {
        Successors tables = Successors.of(from.keySet(), to.keySet(), renames.tables());
        List<Table> dropped = new ArrayList<>(TableOrder.of(tables(from, tables.dropped())));
        Collections.reverse(dropped);
        for (Table table : dropped) {
            drop(table);
        }
        for (Table table : TableOrder.of(tables(to, tables.added()))) {
            changes.add(new CreateTable(table));
        }
        for (Map.Entry<String, String> identifiers : tables.newByOld().entrySet()) {
            pair(table(from, identifiers.getKey()), table(to, identifiers.getValue()), renames);
        }
        comparePairs();
    }

    private void comparePairs() {
        Map<QualifiedName, TablePair> pairsByOldName = new HashMap<>();
        for (TablePair pair : pairs) {
            pairsByOldName.put(pair.from().name(), pair);
        }
        List<SchemaChange> inside = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            TablePair pair = pairs.get(i).withInherited(InheritedColumns.of(pairs.get(i), pairsByOldName));
            pairs.set(i, pair);
            inside.addAll(new TableDiff(pair, refusals).changes(pairsByOldName));
        }
        changes.addAll(SequenceRenames.first(inside));
        changes.addAll(new TableRenames(pairs).changes());
    }

    private void drop(Table table) {
        if (table.care().guarded() && !table.care().external()) {
            refusals.add(
                    RefusalCode.PROTECTED_TABLE,
                    "The table " + table.identifier() + " (" + table.name()
                            + ") is protected, and its model class is gone, so that it would be dropped.",
                    "Bring the model class back, or put @RenamedFrom on its successor. To drop the table, first accept a"
                            + " revision in which it is not protected any more.");
        } else {
            changes.add(new DropTable(table));
        }
    }

    private void pair(Table from, Table to, Renames renames) {
        if (!from.care().external() && !to.care().external()) {
            pairs.add(TablePair.of(from, to, renames.columnsOf(to.identifier())));
        } else if (!from.equals(to)) {
            changes.add(new NoteTable(from, to));
        }
    }

    private static List<Table> tables(Map<String, Table> tables, List<String> identifiers) {
        List<Table> named = new ArrayList<>();
        for (String identifier : identifiers) {
            named.add(table(tables, identifier));
        }
        return named;
    }

    private static Table table(Map<String, Table> tables, String identifier) {
        return Objects.requireNonNull(tables.get(identifier), identifier);
    }

    private void compareObjects(Collection<Table> from) {
        Set<QualifiedName> oldTables = new HashSet<>();
        for (Table table : from) {
            if (!table.care().external()) {
                oldTables.add(table.name());
            }
        }
        Map<QualifiedName, TablePair> pairsByOldName = new LinkedHashMap<>();
        Map<QualifiedName, Set<Set<String>>> droppedKeys = new LinkedHashMap<>();
        for (TablePair pair : pairs) {
            ObjectMatch match = TableObjects.matchOwn(pair);
            addMatch(pair, match, TableObjects.own(pair.to()));
            pairsByOldName.put(pair.from().name(), pair);
            droppedKeys.put(pair.from().name(), TableObjects.keyColumns(match.dropped()));
        }
        ForeignKeyTargets targets = new ForeignKeyTargets(oldTables, pairsByOldName, droppedKeys);
        for (TablePair pair : pairs) {
            addMatch(
                    pair,
                    TableObjects.matchForeignKeys(pair, targets),
                    pair.to().foreignKeys());
        }
        addObjectRenames();
    }

    private void addMatch(TablePair pair, ObjectMatch match, List<? extends NamedObject> objects) {
        for (NamedObject object : match.dropped()) {
            changes.add(new DropObject(pair.oldRef(), object, pair.from().marksOf(object.name())));
        }
        for (NamedObject object : match.added()) {
            changes.add(new AddObject(pair.newRef(), object, pair.to().marksOf(object.name())));
        }
        changes.addAll(MarksDiff.changes(pair, match, objects));
        for (ObjectMatch.Rename rename : match.renamed()) {
            objectRenames.add(new RenameSequence.Hop<>(
                    new RenamedObject(pair.newRef(), rename.object()),
                    rename.object().name(),
                    rename.to()));
        }
    }

    private void addObjectRenames() {
        if (objectRenames.isEmpty()) {
            return;
        }
        for (RenameSequence.Hop<RenamedObject, String> hop :
                new RenameSequence<RenamedObject, String>(SchemaDiffer::temporaryName).of(objectRenames)) {
            NamedObject object = hop.subject().object().withName(hop.from());
            changes.add(new RenameObject(hop.subject().table(), object, hop.to()));
        }
    }

    static String temporaryName(String name) {
        return PhysicalName.cut(name + "__renaming");
    }
}
