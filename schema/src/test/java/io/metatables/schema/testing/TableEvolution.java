package io.metatables.schema.testing;

import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.SchemaPatch;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets one table of a schema change inside. What no longer fits together afterwards is for {@link SchemaRepair}. */
final class TableEvolution {
    private final Dice dice;
    private final RandomNames names;
    private final RandomColumns columns;
    private final RandomTables tables;
    private final ObjectEvolution objects;

    TableEvolution(Dice dice, RandomNames names, RandomColumns columns, RandomTables tables, ObjectEvolution objects) {
        this.dice = dice;
        this.names = names;
        this.columns = columns;
        this.tables = tables;
        this.objects = objects;
    }

    /** Also notes the former names of the columns that it renames. */
    DatabaseSchema evolve(DatabaseSchema schema, String identifier, Map<String, String> formerNames) {
        DatabaseSchema renamed = schema;
        for (Column column : table(schema, identifier).columns()) {
            if (dice.chance(15)) {
                String newName = names.name("c");
                renamed = renamed(renamed, identifier, column.name(), newName);
                formerNames.put(newName, column.name());
            }
        }
        return replaced(renamed, changed(table(renamed, identifier), renamed));
    }

    private Table changed(Table table, DatabaseSchema schema) {
        List<Column> changed = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!dice.chance(12)) {
                changed.add(changed(column));
            }
        }
        while (changed.isEmpty() || dice.chance(40)) {
            changed.add(columns.column());
        }
        if (dice.chance(30)) {
            Collections.rotate(changed, 1);
        }
        Table result = objects.evolve(table.toBuilder().columns(changed).build(), schema.tables());
        if (dice.chance(20)) {
            result = result.toBuilder().labels(tables.labels()).build();
        }
        if (dice.chance(20)) {
            result = result.toBuilder().description(columns.comment()).build();
        }
        return dice.chance(25) ? withOtherGrain(result) : result;
    }

    private Table withOtherGrain(Table table) {
        @Nullable Grain grain = table.grain();
        if (grain == null) {
            return tables.withGrain(table);
        }
        @Nullable
        Grain other = dice.chance(50) ? null : new Grain(grain.timeIndex(), grain.dimensions(), tables.cadence());
        return table.toBuilder().grain(other).build();
    }

    private Column changed(Column column) {
        Column changed = column;
        if (dice.chance(20)) {
            changed = changed.withType(columns.type());
            changed = changed.withDefaultExpression(columns.defaultOf(changed.type()));
        }
        if (dice.chance(15)) {
            changed = changed.withNullable(!changed.nullable());
        }
        if (dice.chance(15)) {
            changed = changed.withDefaultExpression(columns.defaultOf(changed.type()));
        }
        return dice.chance(20) ? changed.withDescription(columns.comment()) : changed;
    }

    private static DatabaseSchema renamed(DatabaseSchema schema, String identifier, String from, String to) {
        Table table = table(schema, identifier);
        DatabaseSchema renamed = SchemaPatch.apply(schema, List.of(new RenameColumn(TableRef.of(table), from, to)));
        Table after = table(renamed, identifier);
        @Nullable Grain grain = after.grain();
        return replaced(
                renamed,
                after.toBuilder()
                        .grain(grain == null ? null : renamed(grain, from, to))
                        .build());
    }

    private static Grain renamed(Grain grain, String from, String to) {
        List<String> dimensions = new ArrayList<>(grain.dimensions());
        dimensions.replaceAll(name -> name.equals(from) ? to : name);
        return new Grain(grain.timeIndex().equals(from) ? to : grain.timeIndex(), dimensions, grain.cadence());
    }

    static DatabaseSchema replaced(DatabaseSchema schema, Table table) {
        return schema.withTables(schema.tables().stream()
                .map(it -> it.identifier().equals(table.identifier()) ? table : it)
                .toList());
    }

    static Table table(DatabaseSchema schema, String identifier) {
        return schema.tables().stream()
                .filter(table -> table.identifier().equals(identifier))
                .findFirst()
                .orElseThrow();
    }
}
