package io.metatables.schema.testing;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Gives tables constraints and indexes. */
final class RandomObjects {
    private final Dice dice;
    private final RandomNames names;
    private final RandomColumns columns;

    RandomObjects(Dice dice, RandomNames names, RandomColumns columns) {
        this.dice = dice;
        this.names = names;
        this.columns = columns;
    }

    Table withPrimaryKey(Table table) {
        return table.toBuilder()
                .primaryKey(new PrimaryKey(names.name("pk"), someColumns(table)))
                .build();
    }

    Table withUniqueConstraint(Table table) {
        List<UniqueConstraint> more = new ArrayList<>(table.uniqueConstraints());
        more.add(new UniqueConstraint(names.name("uq"), someColumns(table)));
        return table.toBuilder().uniqueConstraints(more).build();
    }

    Table withIndex(Table table) {
        List<Index> more = new ArrayList<>(table.indexes());
        more.add(new Index(names.name("ix"), someColumns(table), dice.chance(40)));
        return table.toBuilder().indexes(more).build();
    }

    Table withCheck(Table table) {
        Column column = dice.oneOf(table.columns());
        boolean text =
                column.type().name().equals("text") || column.type().name().equals("varchar");
        CheckCondition condition = text && dice.chance(70)
                ? new CheckCondition.OneOf(column.name(), dice.someOf(List.of("A", "B", "it's", "Ö"), 3))
                : new CheckCondition.Expression(isNotNull(column.name()));
        List<CheckConstraint> more = new ArrayList<>(table.checkConstraints());
        more.add(new CheckConstraint(names.name("ck"), condition));
        return table.toBuilder().checkConstraints(more).build();
    }

    static String isNotNull(String column) {
        return SqlExpression.parse(RandomNames.quoted(column) + " IS NOT NULL").sql();
    }

    /** Points at some key of some table, with columns that are there already or with new ones. */
    Table withForeignKey(Table table, Collection<Table> targets) {
        List<Table> candidates = targets.stream()
                .filter(target -> !SchemaRepair.keys(target).isEmpty())
                .toList();
        if (candidates.isEmpty()) {
            return table;
        }
        Table target = dice.oneOf(candidates);
        List<String> targetColumns = dice.oneOf(SchemaRepair.keys(target));
        List<Column> all = new ArrayList<>(table.columns());
        List<String> own = new ArrayList<>();
        for (String targetColumn : targetColumns) {
            Column column =
                    columns.column(target.column(targetColumn).orElseThrow().type());
            all.add(column);
            own.add(column.name());
        }
        List<ForeignKey> more = new ArrayList<>(table.foreignKeys());
        more.add(new ForeignKey(names.name("fk"), own, target.name(), targetColumns, action(), action()));
        return table.toBuilder().columns(all).foreignKeys(more).build();
    }

    private ReferentialAction action() {
        return dice.oneOf(Arrays.asList(ReferentialAction.values()));
    }

    private List<String> someColumns(Table table) {
        return dice.someOf(table.columns().stream().map(Column::name).toList(), 3);
    }
}
