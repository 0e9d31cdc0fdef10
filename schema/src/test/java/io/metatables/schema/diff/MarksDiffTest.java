package io.metatables.schema.diff;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.Table;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table has one index that orders it and one by which its rows are recognised: what that means for the order of changes. */
class MarksDiffTest {
    private static final String KEY = "pk__ms__asset__uid";
    private static final String CODE = "uq__ms__asset__code";
    private static final ObjectMarks ORDERS = new ObjectMarks(null, true, false);
    private static final ObjectMarks RECOGNISES = new ObjectMarks(null, false, true);

    @Test
    void twoObjectsExchangeTheirMarks() {
        Table from = marked(Map.of(KEY, ORDERS, CODE, RECOGNISES));
        Table to = marked(Map.of(KEY, RECOGNISES, CODE, ORDERS));
        assertThat(marks(from, to))
                .containsExactly(
                        KEY + ": clustered -> nothing",
                        CODE + ": replica identity -> nothing",
                        KEY + ": nothing -> replica identity",
                        CODE + ": nothing -> clustered");
    }

    @Test
    void whatGoesAndAnotherCommentAreTwoChanges() {
        Table from = marked(Map.of(KEY, ORDERS));
        Table to = marked(Map.of(KEY, new ObjectMarks("The key", false, false)));
        assertThat(marks(from, to)).containsExactly(KEY + ": clustered -> nothing", KEY + ": nothing -> The key");
    }

    @Test
    void aColumnBecomesOptionalWhenNoRowIsRecognisedByItAnyMore() {
        Table to = asset().toBuilder()
                .columns(asset().columns().stream()
                        .map(column -> column.name().equals("code") ? column.withNullable(true) : column)
                        .toList())
                .build();
        assertThat(SchemaDiffer.diff(schema(marked(Map.of(CODE, RECOGNISES))), schema(to), Renames.NONE))
                .extracting(SchemaChange::describe)
                .containsExactly("unmark unique constraint " + CODE + " on Asset", "make Asset.code nullable");
    }

    private static Table marked(Map<String, ObjectMarks> marks) {
        return asset().toBuilder().marks(marks).build();
    }

    private static List<String> marks(Table from, Table to) {
        return SchemaDiffer.diff(schema(from), schema(to), Renames.NONE).stream()
                .map(MarkObject.class::cast)
                .map(change -> change.object().name() + ": " + text(change.from()) + " -> " + text(change.to()))
                .toList();
    }

    private static String text(ObjectMarks marks) {
        if (marks.isNone()) {
            return "nothing";
        }
        return marks.clustered()
                ? "clustered"
                : marks.replicaIdentity() ? "replica identity" : "" + marks.description();
    }
}
