package io.metatables.schema.testing;

import io.metatables.schema.expression.SqlExpression;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.OperatorClass;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.SortOrder;
import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gives constraints and indexes their rare options, and tables exclusion constraints and storage parameters. */
final class RichObjects {
    private final long seed;
    private final int state;
    private final boolean target;

    /** @param target whether foreign keys rely on the keys of the table, which must stay plain */
    RichObjects(long seed, int state, boolean target) {
        this.seed = seed;
        this.state = state;
        this.target = target;
    }

    Table adorned(Table table) {
        @Nullable PrimaryKey key = table.primaryKey();
        return table.toBuilder()
                .primaryKey(
                        key == null
                                ? null
                                : new PrimaryKey(key.name(), key.columns(), options(table, key.name(), key.columns())))
                .uniqueConstraints(table.uniqueConstraints().stream()
                        .map(it ->
                                new UniqueConstraint(it.name(), it.columns(), options(table, it.name(), it.columns())))
                        .toList())
                .foreignKeys(table.foreignKeys().stream().map(this::adorned).toList())
                .checkConstraints(
                        table.checkConstraints().stream().map(this::adorned).toList())
                .exclusionConstraints(exclusions(table))
                .indexes(table.indexes().stream().map(it -> adorned(table, it)).toList())
                .storage(storage(table))
                .build();
    }

    private KeyOptions options(Table table, String name, List<String> columns) {
        Dice dice = Dice.of(seed, name, state);
        if (target || dice.chance(50)) {
            return KeyOptions.DEFAULT;
        }
        return new KeyOptions(include(table, columns, dice), false, deferrability(dice), parameters(dice), null);
    }

    private static List<String> include(Table table, List<String> columns, Dice dice) {
        List<String> others = table.columns().stream()
                .filter(column -> column.generation() == null)
                .map(Column::name)
                .filter(name -> !columns.contains(name))
                .toList();
        return others.isEmpty() || dice.chance(50) ? List.of() : dice.someOf(others, 2);
    }

    private static Deferrability deferrability(Dice dice) {
        return dice.oneOf(Arrays.asList(Deferrability.values()));
    }

    private static SortedMap<String, String> parameters(Dice dice) {
        return dice.chance(70)
                ? StorageParameters.NONE
                : new TreeMap<>(Map.of("fillfactor", dice.oneOf(List.of("70", "90"))));
    }

    private ForeignKey adorned(ForeignKey key) {
        Dice dice = Dice.of(seed, key.name(), state);
        ForeignKeyOptions options = new ForeignKeyOptions(
                dice.oneOf(Arrays.asList(MatchType.values())), List.of(), deferrability(dice), dice.chance(70));
        return new ForeignKey(
                key.name(), key.columns(), key.target(), key.targetColumns(), key.onDelete(), key.onUpdate(), options);
    }

    private CheckConstraint adorned(CheckConstraint check) {
        Dice dice = Dice.of(seed, check.name(), state);
        return new CheckConstraint(check.name(), check.condition(), dice.chance(70), dice.chance(70));
    }

    private List<ExclusionConstraint> exclusions(Table table) {
        Dice dice = Dice.of(seed, table.identifier() + " excludes", state);
        List<ExclusionConstraint> exclusions = new ArrayList<>();
        if (dice.chance(30)) {
            Column column = dice.oneOf(table.columns());
            IndexOptions options = new IndexOptions(
                    "hash", List.of(), dice.chance(50) ? null : isNotNull(column), false, parameters(dice), null);
            exclusions.add(new ExclusionConstraint(
                    "ex__" + table.identifier(),
                    List.of(new ExclusionElement(IndexElement.of(column.name()), "=")),
                    options,
                    deferrability(dice)));
        }
        return exclusions;
    }

    private static String isNotNull(Column column) {
        return RandomObjects.isNotNull(column.name());
    }

    private Index adorned(Table table, Index index) {
        Dice dice = Dice.of(seed, index.name(), state);
        if (target || dice.chance(40)) {
            return index;
        }
        boolean hash = !index.unique() && index.elements().size() == 1 && dice.chance(20);
        IndexOptions options = new IndexOptions(
                hash ? "hash" : IndexOptions.BTREE,
                hash ? List.of() : include(table, index.columns(), dice),
                dice.chance(70) ? null : isNotNull(dice.oneOf(table.columns())),
                false,
                parameters(dice),
                null);
        return new Index(
                index.name(),
                index.unique(),
                hash
                        ? index.elements()
                        : index.elements().stream()
                                .map(it -> adorned(table, it, dice))
                                .toList(),
                options);
    }

    private static IndexElement adorned(Table table, IndexElement element, Dice dice) {
        Column column = table.column(element.column().orElseThrow()).orElseThrow();
        SortOrder order = dice.oneOf(Arrays.asList(SortOrder.values()));
        if (dice.chance(20)) {
            return new IndexElement(
                    new ElementKey.OfExpression(SqlExpression.parse("COALESCE(" + isNotNull(column) + ", false)")
                            .sql()),
                    null,
                    null,
                    order);
        }
        boolean text = column.type().name().equals("text") && column.type().dimensions() == 0;
        return text && dice.chance(40)
                ? new IndexElement(element.key(), "C", OperatorClass.of("text_pattern_ops"), order)
                : new IndexElement(element.key(), null, null, order);
    }

    private TableStorage storage(Table table) {
        Dice dice = Dice.of(seed, table.identifier() + " is stored", state);
        SortedMap<String, String> parameters = new TreeMap<>(parameters(dice));
        if (dice.chance(20)) {
            parameters.put("autovacuum_enabled", "false");
        }
        boolean alone = !target && table.foreignKeys().isEmpty();
        return new TableStorage(alone && dice.chance(20), parameters, null, null);
    }
}
