package io.metatables.schema.revision.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.revision.check.Divergence.State;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DivergencesTest {
    private static final Column UID = new Column("uid", ColumnType.parse("uuid"), false, null, null);
    private static final Column NAME = new Column("name", ColumnType.parse("text"), true, null, null);

    private static Table table(String identifier, Column... columns) {
        return Table.builder(identifier, QualifiedName.of("x__" + identifier.toLowerCase(Locale.ROOT)))
                .columns(List.of(columns))
                .build();
    }

    private static DatabaseSchema schema(Table... tables) {
        return DatabaseSchema.empty("a.b", "x").withTables(List.of(tables));
    }

    @Test
    void saysEachThingInItsDirection() {
        Table expected = table("Asset", UID, NAME).toBuilder()
                .indexes(List.of(
                        new Index("changed", List.of("name"), false), new Index("wanted", List.of("uid"), false)))
                .build();
        Table found = table("Asset", UID, NAME.withNullable(false), NAME.withName("extra")).toBuilder()
                .indexes(List.of(
                        new Index("changed", List.of("uid", "name"), false),
                        new Index("stray", List.of("extra"), false)))
                .build();

        assertThat(Divergences.between(schema(found), schema(expected, table("Other", UID))))
                .containsExactlyInAnyOrder(
                        new Divergence(State.DIFFERENT, "Asset", "make Asset.name nullable"),
                        new Divergence(State.UNKNOWN, "Asset", "column Asset.extra"),
                        new Divergence(State.DIFFERENT, "Asset", "index changed on Asset has another definition"),
                        new Divergence(State.MISSING, "Asset", "index wanted on Asset"),
                        new Divergence(State.UNKNOWN, "Asset", "index stray on Asset"),
                        new Divergence(State.MISSING, "Other", "table Other"));
    }

    @Test
    void expressionsInOtherWordsAreUncertain() {
        Table expected = table("Asset", UID, NAME.withDefaultExpression("'a'")).toBuilder()
                .checkConstraints(List.of(new CheckConstraint("ck", new CheckCondition.Expression("f(name)"))))
                .build();
        Table found = table("Asset", UID, NAME.withDefaultExpression("g('a')")).toBuilder()
                .checkConstraints(List.of(new CheckConstraint("ck", new CheckCondition.Expression("h(name)"))))
                .build();

        assertThat(Divergences.betweenTexts(schema(found), schema(expected)))
                .hasSize(2)
                .allMatch(divergence -> divergence.state() == State.UNCERTAIN);
        assertThat(Divergences.between(schema(found), schema(expected)))
                .hasSize(2)
                .allMatch(divergence -> divergence.state() == State.DIFFERENT);
    }

    /** What no revision could do does not hide the rest. */
    @Test
    void whatCannotBeDoneIsSaidBesideTheRest() {
        Table expected = table("Asset", UID, NAME);
        Table found = expected.toBuilder()
                .storage(new TableStorage(false, new TreeMap<>(), null, "columnar"))
                .build();

        List<Divergence> divergences = Divergences.between(
                schema(found, table("Other", UID)), schema(expected, table("Other", UID, NAME), table("Third", UID)));

        assertThat(divergences)
                .contains(
                        new Divergence(State.MISSING, "Other", "column Other.name"),
                        new Divergence(State.MISSING, "Third", "table Third"))
                .filteredOn(divergence -> "Asset".equals(divergence.table()))
                .singleElement()
                .matches(divergence -> divergence.state() == State.DIFFERENT);
    }
}
