package io.metatables.schema.testing;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Makes tables. */
final class RandomTables {
    private static final List<String> LABELS = List.of("core", "pricing", "risk", "déjà vu");

    private final Dice dice;
    private final RandomNames names;
    private final RandomColumns columns;
    private final RandomObjects objects;

    RandomTables(Dice dice, RandomNames names) {
        this.dice = dice;
        this.names = names;
        this.columns = new RandomColumns(dice, names);
        this.objects = new RandomObjects(dice, names, columns);
    }

    DatabaseSchema schema(int size) {
        List<Table> tables = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tables.add(table(List.copyOf(tables)));
        }
        // a second round makes circles and self references
        tables.replaceAll(table -> dice.chance(40) ? objects.withForeignKey(table, tables) : table);
        return SchemaRepair.repaired(new DatabaseSchema("test.random", "app", tables));
    }

    Table table(Collection<Table> targets) {
        List<Column> own = new ArrayList<>();
        for (int i = dice.upTo(4); i >= 0; i--) {
            own.add(columns.column());
        }
        Table table = Table.builder(names.identifier(), names.table())
                .description(columns.comment())
                .labels(labels())
                .columns(own)
                .build();
        if (dice.chance(70)) {
            table = objects.withPrimaryKey(table);
        }
        for (int i = dice.upTo(2); i > 0; i--) {
            table = dice.chance(50) ? objects.withUniqueConstraint(table) : objects.withIndex(table);
        }
        table = dice.chance(40) ? objects.withCheck(table) : table;
        table = dice.chance(60) ? objects.withForeignKey(table, targets) : table;
        return dice.chance(30) ? withGrain(table) : table;
    }

    List<String> labels() {
        return dice.chance(50) ? List.of() : dice.someOf(LABELS, 3);
    }

    Cadence cadence() {
        return dice.oneOf(Arrays.asList(Cadence.values()));
    }

    Table withGrain(Table table) {
        Column timeIndex = columns.column(ColumnType.of("timestamptz"));
        List<Column> all = new ArrayList<>(table.columns());
        List<String> dimensions =
                dice.someOf(table.columns().stream().map(Column::name).toList(), 2);
        all.add(timeIndex);
        Grain grain = new Grain(timeIndex.name(), dimensions, cadence());
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.add(new Index(names.name("uix"), grain.columns(), true));
        return table.toBuilder().columns(all).indexes(indexes).grain(grain).build();
    }
}
