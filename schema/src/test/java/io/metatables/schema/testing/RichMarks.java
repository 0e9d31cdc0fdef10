package io.metatables.schema.testing;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comments on constraints and indexes, and the marks of which a table has one each. */
final class RichMarks {
    private static final Set<String> ORDERED = Set.of("btree", "gist");

    private final Dice dice;
    private final Table table;
    private final Map<String, ObjectMarks> marks = new HashMap<>();

    RichMarks(long seed, int state, Table table) {
        this.dice = Dice.of(seed, table.identifier() + " marks", state);
        this.table = table;
    }

    Table marked() {
        describe();
        List<String> clusterable = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        Optional.ofNullable(table.primaryKey()).filter(RichMarks::isImmediate).ifPresent(key -> keys.add(key.name()));
        Optional.ofNullable(table.primaryKey()).ifPresent(key -> clusterable.add(key.name()));
        for (UniqueConstraint key : table.uniqueConstraints()) {
            clusterable.add(key.name());
            if (key.options().deferrability() == Deferrability.NOT_DEFERRABLE && isMandatory(key.columns())) {
                keys.add(key.name());
            }
        }
        for (Index index : table.indexes()) {
            boolean whole = index.options().where() == null;
            if (whole && ORDERED.contains(index.options().method())) {
                clusterable.add(index.name());
            }
            if (whole && index.unique() && isPlain(index) && isMandatory(index.columns())) {
                keys.add(index.name());
            }
        }
        if (!clusterable.isEmpty() && dice.chance(40)) {
            String name = dice.oneOf(clusterable);
            marks.put(name, new ObjectMarks(description(name), true, false));
        }
        if (!keys.isEmpty() && dice.chance(30)) {
            String name = dice.oneOf(keys);
            boolean clustered = marks.getOrDefault(name, ObjectMarks.NONE).clustered();
            marks.put(name, new ObjectMarks(description(name), clustered, true));
        }
        return table.toBuilder().marks(marks).build();
    }

    private static boolean isImmediate(PrimaryKey key) {
        return key.options().deferrability() == Deferrability.NOT_DEFERRABLE;
    }

    private static boolean isPlain(Index index) {
        return index.elements().stream().allMatch(IndexElement::isPlain);
    }

    private boolean isMandatory(List<String> columns) {
        return columns.stream()
                .allMatch(name -> table.column(name)
                        .map(Column::nullable)
                        .filter(it -> !it)
                        .isPresent());
    }

    private @Nullable String description(String name) {
        return marks.getOrDefault(name, ObjectMarks.NONE).description();
    }

    private void describe() {
        List<NamedObject> objects = new ArrayList<>();
        Optional.ofNullable(table.primaryKey()).ifPresent(objects::add);
        objects.addAll(table.uniqueConstraints());
        objects.addAll(table.foreignKeys());
        objects.addAll(table.checkConstraints());
        objects.addAll(table.exclusionConstraints());
        objects.addAll(table.indexes());
        for (NamedObject object : objects) {
            if (dice.chance(25)) {
                marks.put(object.name(), new ObjectMarks(" It's of " + dice.upTo(3) + "\n", false, false));
            }
        }
    }
}
