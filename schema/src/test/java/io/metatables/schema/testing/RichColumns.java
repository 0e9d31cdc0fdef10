package io.metatables.schema.testing;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives columns sequences, collations and storage, and tables generated columns. */
final class RichColumns {
    private static final Set<String> TEXTS = Set.of("text", "varchar");
    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");

    private final long seed;
    private final int state;

    RichColumns(long seed, int state) {
        this.seed = seed;
        this.state = state;
    }

    Table adorned(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(adorned(table.name(), column));
        }
        Dice dice = Dice.of(seed, table.identifier() + " computes", state);
        table.columns().stream()
                .filter(column -> INTEGERS.contains(column.type().name()) && dice.chance(40))
                .findFirst()
                .ifPresent(column -> columns.add(computed(column, dice)));
        return table.toBuilder().columns(columns).build();
    }

    private static Column computed(Column from, Dice dice) {
        String call = dice.chance(80) ? "abs(" : "sign(";
        boolean same = call.equals("abs(");
        String sql = SqlExpression.parse(call + RandomNames.quoted(from.name()) + ")")
                .sql();
        return new Column("computed", same ? from.type() : ColumnType.of("double precision"), true, null, null)
                .withGeneration(new GeneratedExpression(sql, false));
    }

    private Column adorned(QualifiedName table, Column column) {
        Dice dice = Dice.of(seed, column.name(), state);
        if (TEXTS.contains(column.type().name())) {
            Column collated = dice.chance(20) ? column.withCollation(dice.oneOf(List.of("C", "POSIX"))) : column;
            return dice.chance(20) ? collated.withStorage(storage(dice)) : collated;
        }
        if (INTEGERS.contains(column.type().name()) && column.defaultExpression() == null && dice.chance(40)) {
            return generated(table, column, dice);
        }
        return column;
    }

    private static ColumnStorage storage(Dice dice) {
        return dice.oneOf(List.of(
                new ColumnStorage("EXTERNAL", null),
                new ColumnStorage("MAIN", "pglz"),
                new ColumnStorage(null, "pglz"),
                new ColumnStorage(null, null, 300, List.of("n_distinct=-0.25")),
                new ColumnStorage("EXTERNAL", null, 0, List.of())));
    }

    private static Column generated(QualifiedName table, Column column, Dice dice) {
        String name = PhysicalName.cut(table.name() + "_" + column.name() + (dice.chance(80) ? "_seq" : "_seq1"));
        OwnedSequence sequence = new OwnedSequence(
                new QualifiedName(table.schema(), name), options(column.type().name(), dice));
        return dice.chance(50)
                ? column.withGeneration(new Serial(sequence))
                : column.withNullable(false).withGeneration(new Identity(dice.chance(50), sequence));
    }

    static SequenceOptions options(String type, Dice dice) {
        return dice.oneOf(List.of(
                SequenceOptions.of(type),
                new SequenceOptions(type, 1000, 5, 1, SequenceOptions.greatest(type), 20, false),
                new SequenceOptions(type, -1, -1, -999, -1, 1, true)));
    }
}
