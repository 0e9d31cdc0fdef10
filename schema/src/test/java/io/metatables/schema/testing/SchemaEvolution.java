package io.metatables.schema.testing;

import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaPatch;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets a schema grow: tables come and go, get other names, and change inside. */
final class SchemaEvolution {
    private final Dice dice;
    private final RandomNames names;
    private final RandomTables randomTables;
    private final ObjectEvolution objects;
    private final TableEvolution tables;
    private final DatabaseSchema from;
    private final Map<String, String> tableRenames = new HashMap<>();
    private final Map<String, Map<String, String>> columnRenames = new HashMap<>();
    private DatabaseSchema schema;

    SchemaEvolution(Dice dice, RandomNames names, DatabaseSchema from) {
        this.dice = dice;
        this.names = names;
        this.from = from;
        this.schema = from;
        RandomColumns columns = new RandomColumns(dice, names);
        this.randomTables = new RandomTables(dice, names);
        this.objects = new ObjectEvolution(dice, names, columns, new RandomObjects(dice, names, columns));
        this.tables = new TableEvolution(dice, names, columns, randomTables, objects);
    }

    SchemaPair evolve() {
        for (Table table : from.tables()) {
            if (dice.chance(15)) {
                drop(table.identifier());
            } else {
                evolve(table.identifier());
            }
        }
        if (dice.chance(30)) {
            exchangeNames();
        }
        for (int i = dice.upTo(2); i > 0; i--) {
            List<Table> more = new ArrayList<>(schema.tables());
            more.add(randomTables.table(schema.tables()));
            schema = schema.withTables(more);
        }
        for (Table table : schema.tables()) {
            if (!table.foreignKeys().isEmpty() && dice.chance(25)) {
                schema = objects.retype(schema, table, dice.oneOf(table.foreignKeys()));
            }
        }
        return new SchemaPair(from, SchemaRepair.repaired(schema), new Renames(tableRenames, columnRenames));
    }

    private void drop(String identifier) {
        schema = schema.withTables(schema.tables().stream()
                .filter(table -> !table.identifier().equals(identifier))
                .toList());
    }

    private void evolve(String identifier) {
        Map<String, String> formerColumns = new HashMap<>();
        if (dice.chance(70)) {
            schema = tables.evolve(schema, identifier, formerColumns);
        }
        QualifiedName name = TableEvolution.table(schema, identifier).name();
        if (dice.chance(15)) {
            String newIdentifier = names.identifier();
            rename(identifier, newIdentifier, dice.chance(50) ? name : names.tableIn(name));
            tableRenames.put(newIdentifier, identifier);
            columnRenames.put(newIdentifier, formerColumns);
            return;
        }
        if (dice.chance(20)) {
            rename(identifier, identifier, dice.chance(50) ? names.table() : names.tableIn(name));
        }
        if (dice.chance(20)) {
            tableRenames.put(identifier, names.identifier()); // history: an earlier revision renamed it
        }
        columnRenames.put(identifier, formerColumns);
    }

    private void rename(String identifier, String newIdentifier, QualifiedName newName) {
        TableRef before = TableRef.of(TableEvolution.table(schema, identifier));
        schema = SchemaPatch.apply(schema, List.of(new RenameTable(before, new TableRef(newIdentifier, newName))));
    }

    /** Some tables exchange their physical names in a circle. */
    private void exchangeNames() {
        List<Table> circle = dice.someOf(schema.tables(), 3);
        List<QualifiedName> newNames =
                new ArrayList<>(circle.stream().map(Table::name).toList());
        Collections.rotate(newNames, 1);
        for (Table table : circle) {
            rename(table.identifier(), table.identifier(), names.table());
        }
        for (int i = 0; i < circle.size(); i++) {
            String identifier = circle.get(i).identifier();
            rename(identifier, identifier, newNames.get(i));
        }
    }
}
