package io.metatables.schema.testing;

import io.metatables.schema.diff.ObjectRenames;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Table;
import io.metatables.schema.naming.SqlName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The types and sequences of a schema, in one of two states. An enum gets no labels: PostgreSQL could not take them back. */
final class RichTypes {
    private static final QualifiedName OLD_ENUM = QualifiedName.of("mood");
    private static final QualifiedName NEW_ENUM = QualifiedName.of("Feeling");

    private final Dice dice;
    private final boolean renamed;
    private final List<DataType> types = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<QualifiedName, Map<String, String>> members = new HashMap<>();

    RichTypes(long seed, int state) {
        this.dice = Dice.of(seed, "types", state);
        this.renamed = dice.chance(30) && state == 1;
        if (dice.chance(70)) {
            addEnum(state);
        }
        if (dice.chance(60)) {
            types.add(domain());
        }
        if (dice.chance(60)) {
            types.add(composite(state));
        }
        if (dice.chance(40)) {
            types.add(range());
        }
        addSequences();
    }

    SchemaObjects objects() {
        return new SchemaObjects(List.of(), types, sequences);
    }

    ObjectRenames renames() {
        return new ObjectRenames(renamed ? Map.of(NEW_ENUM, OLD_ENUM) : Map.of(), members);
    }

    private void addEnum(int state) {
        boolean sadder = dice.chance(30) && state == 1;
        QualifiedName name = renamed ? NEW_ENUM : OLD_ENUM;
        types.add(new EnumType(name, List.of(sadder ? "sadder" : "sad", "it's", "happy"), false, comment()));
        if (sadder) {
            members.put(name, Map.of("sadder", "sad"));
        }
    }

    private String comment() {
        return dice.oneOf(List.of("Plain.", "It's \"quoted\""));
    }

    private Domain domain() {
        List<CheckConstraint> checks = new ArrayList<>();
        if (dice.chance(60)) {
            checks.add(new CheckConstraint(
                    "ck__positive", new CheckCondition.Expression("VALUE > 0"), true, dice.chance(70)));
        }
        if (dice.chance(40)) {
            checks.add(new CheckConstraint("ck small", new CheckCondition.Expression("VALUE < 1000")));
        }
        return new Domain(
                QualifiedName.of("amount"),
                ColumnType.of("integer"),
                dice.chance(60),
                dice.chance(60) ? null : dice.oneOf(List.of("1", "7")),
                null,
                checks,
                false,
                comment());
    }

    /** Attributes come and go, and the second has another name in the later state. */
    private CompositeType composite(int state) {
        QualifiedName name = new QualifiedName("audit", "Pair of");
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        attributes.add(new CompositeType.Attribute("first one", ColumnType.of("text"), "C"));
        String second = state == 0 ? "second" : "other";
        attributes.add(new CompositeType.Attribute(second, ColumnType.of("numeric", 9, 2), null));
        members.put(name, Map.of("other", "second"));
        if (dice.chance(50)) {
            attributes.add(new CompositeType.Attribute("third", ColumnType.parse("integer[]"), null));
        }
        return new CompositeType(name, attributes, false, comment());
    }

    private static RangeType range() {
        return new RangeType(
                QualifiedName.of("span"),
                ColumnType.of("text"),
                new RangeType.Functions("text_ops", "C", null, null),
                "Spans",
                false,
                null);
    }

    private void addSequences() {
        if (dice.chance(60)) {
            sequences.add(
                    new Sequence(QualifiedName.of("tickets"), RichColumns.options("bigint", dice), false, comment()));
        }
        if (dice.chance(30)) {
            sequences.add(new Sequence(new QualifiedName("audit", "More"), SequenceOptions.of("integer"), false, null));
        }
    }

    /** Gives a table columns of the types that there are. */
    Table withColumns(Table table, Dice ofTable) {
        List<Column> columns = new ArrayList<>(table.columns());
        for (DataType type : types) {
            if (ofTable.chance(30)) {
                // PostgreSQL gives no check to a domain of which a column holds an array
                String array = ofTable.chance(30) && !(type instanceof Domain) ? "[]" : "";
                ColumnType columnType = ColumnType.parse(SqlName.of(type.qualifiedName()) + array);
                columns.add(new Column(
                        "of_" + type.getClass().getSimpleName(), columnType, ofTable.chance(50), null, null));
            }
        }
        if (!sequences.isEmpty() && ofTable.chance(30)) {
            String name = SqlName.of(sequences.get(0).qualifiedName()).replace("'", "''");
            columns.add(
                    new Column("ticket", ColumnType.of("bigint"), false, "nextval('" + name + "'::regclass)", null));
        }
        return table.toBuilder().columns(columns).build();
    }
}
