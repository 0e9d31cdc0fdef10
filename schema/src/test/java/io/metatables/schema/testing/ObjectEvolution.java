package io.metatables.schema.testing;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;

/** Lets the constraints and indexes of a table come, go, get other names and exchange them. */
final class ObjectEvolution {
    private final Dice dice;
    private final RandomNames names;
    private final RandomColumns columns;
    private final RandomObjects objects;

    ObjectEvolution(Dice dice, RandomNames names, RandomColumns columns, RandomObjects objects) {
        this.dice = dice;
        this.names = names;
        this.columns = columns;
        this.objects = objects;
    }

    Table evolve(Table table, Collection<Table> targets) {
        Table result = table.toBuilder()
                .uniqueConstraints(changed(table.uniqueConstraints(), UniqueConstraint::withName))
                .foreignKeys(changed(table.foreignKeys(), ForeignKey::withName))
                .checkConstraints(changed(table.checkConstraints(), CheckConstraint::withName))
                .indexes(exchanged(changed(table.indexes(), Index::withName)))
                .build();
        if (dice.chance(15)) {
            result = dice.chance(50) ? result.toBuilder().primaryKey(null).build() : objects.withPrimaryKey(result);
        }
        result = dice.chance(15) ? objects.withUniqueConstraint(result) : result;
        result = dice.chance(25) ? objects.withIndex(result) : result;
        result = dice.chance(15) ? objects.withCheck(result) : result;
        return dice.chance(25) ? objects.withForeignKey(result, targets) : result;
    }

    private <T> List<T> changed(List<T> all, BiFunction<T, String, T> withName) {
        List<T> changed = new ArrayList<>();
        for (T object : all) {
            if (!dice.chance(15)) {
                changed.add(dice.chance(20) ? withName.apply(object, names.name("o")) : object);
            }
        }
        return changed;
    }

    private List<Index> exchanged(List<Index> indexes) {
        if (indexes.size() < 2 || dice.chance(50)) {
            return indexes;
        }
        List<Index> exchanged = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            exchanged.add(indexes.get(i)
                    .withName(indexes.get((i + 1) % indexes.size()).name()));
        }
        return exchanged;
    }

    /** Gives both sides of a foreign key another type, so that it is still good. */
    DatabaseSchema retype(DatabaseSchema schema, Table table, ForeignKey key) {
        ColumnType type = columns.type();
        return schema.withTables(schema.tables().stream()
                .map(it -> it.name().equals(key.target()) ? retyped(it, key.targetColumns(), type) : it)
                .map(it -> it.identifier().equals(table.identifier()) ? retyped(it, key.columns(), type) : it)
                .toList());
    }

    private Table retyped(Table table, List<String> names, ColumnType type) {
        List<Column> retyped = new ArrayList<>(table.columns());
        retyped.replaceAll(column -> names.contains(column.name())
                ? column.withType(type).withDefaultExpression(columns.defaultOf(type))
                : column);
        return table.toBuilder().columns(retyped).build();
    }
}
