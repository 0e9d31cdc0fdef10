package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

    @Test
    void saysWhatATablePromisesAndNothingElse() {
        assertThat(Contract.text(SampleTables.account()))
                .isEqualTo("{\"kind\":\"meta-table\",\"columns\":[{\"name\":\"balance\",\"type\":\"numeric(20,8)\"},"
                        + "{\"name\":\"code\",\"type\":\"varchar(32)\"},"
                        + "{\"name\":\"owner_uid\",\"type\":\"uuid\",\"nullable\":true},"
                        + "{\"name\":\"status\",\"type\":\"text\"},{\"name\":\"uid\",\"type\":\"uuid\"}],"
                        + "\"primaryKey\":[\"uid\"],\"uniqueKeys\":[{\"columns\":[\"code\"]}],"
                        + "\"foreignKeys\":[{\"columns\":[\"owner_uid\"],\"target\":\"acme__owner\","
                        + "\"targetColumns\":[\"uid\"],\"onDelete\":\"set-null\",\"onUpdate\":\"no-action\"}]}");
        assertThat(Contract.text(SampleTables.balances()))
                .endsWith("\"uniqueKeys\":[{\"columns\":[\"account_uid\",\"time_index\"]}],"
                        + "\"grain\":{\"timeIndex\":\"time_index\",\"dimensions\":[\"account_uid\"],"
                        + "\"cadence\":\"1d\"}}");
    }

    @Test
    void doesNotMindNamesCommentsPositionsAndHowAKeyIsEnforced() {
        Table table = SampleTables.account();
        List<Column> columns = new ArrayList<>(table.columns().stream()
                .map(column -> column.withDescription("other").withDefaultExpression(null))
                .toList());
        Collections.reverse(columns);
        Table same = table.toBuilder()
                .name(QualifiedName.of("elsewhere"))
                .description(null)
                .labels(List.of())
                .columns(columns)
                .primaryKey(new PrimaryKey("other_pk", List.of("uid")))
                .uniqueConstraints(List.of())
                .indexes(List.of(new Index("unique_index", List.of("code"), true)))
                .foreignKeys(table.foreignKeys().stream()
                        .map(key -> key.withName("other_fk"))
                        .toList())
                .checkConstraints(List.of())
                .build();

        assertThat(Contract.fingerprint(same)).isEqualTo(Contract.fingerprint(table));
    }

    @Test
    void mindsWhatCodeReliesOn() {
        Table table = SampleTables.account();
        Table series = SampleTables.balances();
        List<Table> others = List.of(
                table.toBuilder().primaryKey(null).build(),
                table.toBuilder().uniqueConstraints(List.of()).build(),
                table.toBuilder().foreignKeys(List.of()).build(),
                table.toBuilder().columns(table.columns().subList(0, 4)).build(),
                table.toBuilder()
                        .columns(table.columns().stream()
                                .map(column -> column.withNullable(true))
                                .toList())
                        .build(),
                series.toBuilder()
                        .grain(new Grain("time_index", List.of("account_uid"), Cadence.ONE_HOUR))
                        .build(),
                series.toBuilder().grain(null).build(),
                series);

        assertThat(others).map(Contract::fingerprint).doesNotHaveDuplicates();
        assertThat(others).map(Contract::fingerprint).doesNotContain(Contract.fingerprint(table));
    }

    @Test
    void takesTheColumnsOfAKeyAsASetButKeepsThePairsOfAForeignKey() {
        Table table = SampleTables.small("A");

        assertThat(contractWith(table, key(List.of("a", "b"), List.of("x", "y"))))
                .isEqualTo(contractWith(table, key(List.of("b", "a"), List.of("y", "x"))))
                .isNotEqualTo(contractWith(table, key(List.of("a", "b"), List.of("y", "x"))));
        assertThat(contractWith(table, List.of("a", "b"), List.of("b", "a")))
                .isEqualTo(contractWith(table, List.of("b", "a"), List.of("b", "a")))
                .isNotEqualTo(contractWith(table, List.of("a", "b"), List.of("a")));
    }

    private static String contractWith(Table table, ForeignKey key) {
        return Contract.text(table.toBuilder().foreignKeys(List.of(key)).build());
    }

    private static String contractWith(Table table, List<String> first, List<String> second) {
        return Contract.text(table.toBuilder()
                .uniqueConstraints(List.of(new UniqueConstraint("a", first), new UniqueConstraint("b", second)))
                .build());
    }

    private static ForeignKey key(List<String> columns, List<String> targets) {
        ReferentialAction action = ReferentialAction.RESTRICT;
        return new ForeignKey("fk", columns, QualifiedName.of("t"), targets, action, action);
    }
}
