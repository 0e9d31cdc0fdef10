package io.metatables.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractOutlineTest {
    private static final TextSource SOURCE = new TextSource("the contract", "Look.");

    private static Column column(String name, String type, boolean nullable) {
        return new Column(name, ColumnType.parse(type), nullable, null, null);
    }

    private static Table table() {
        return Table.builder("Prices", QualifiedName.of("x__prices"))
                .columns(List.of(
                        column("time_index", "timestamptz", false),
                        column("asset_uid", "uuid", false),
                        column("close", "numeric(20,8)", true)))
                .primaryKey(new PrimaryKey("pk", List.of("asset_uid", "time_index")))
                .uniqueConstraints(List.of(new UniqueConstraint("uq", List.of("close"))))
                .foreignKeys(List.of(new ForeignKey(
                        "fk",
                        List.of("asset_uid"),
                        new QualifiedName("other", "x__asset"),
                        List.of("uid"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION)))
                .grain(new Grain("time_index", List.of("asset_uid"), Cadence.ONE_DAY))
                .build();
    }

    private static ContractOutline outline(Table table) {
        return ContractOutline.read(Contract.text(table), SOURCE);
    }

    @Test
    void equalContractsDoNotDiffer() {
        assertThat(outline(table()).differences(outline(table()))).isEmpty();
    }

    @Test
    void namesEachThingThatDiffers() {
        Table other = table().toBuilder()
                .columns(List.of(
                        column("time_index", "timestamptz", true),
                        column("asset_uid", "uuid", false),
                        column("open", "text", true)))
                .primaryKey(null)
                .uniqueConstraints(List.of())
                .foreignKeys(List.of())
                .grain(new Grain("time_index", List.of("asset_uid"), Cadence.ONE_HOUR))
                .build();

        assertThat(outline(table()).differences(outline(other)))
                .containsExactly(
                        new ContractDifference(
                                " foreign key (asset_uid) to other.x__asset",
                                "(uid) on delete cascade on update no action",
                                null),
                        new ContractDifference(
                                " grain", "(time_index, asset_uid) every 1d", "(time_index, asset_uid) every 1h"),
                        new ContractDifference(" primary key", "(asset_uid, time_index)", null),
                        new ContractDifference(" unique key (close)", "there", null),
                        new ContractDifference(".close", "numeric(20,8)", null),
                        new ContractDifference(".open", null, "text"),
                        new ContractDifference(".time_index", "timestamptz not null", "timestamptz"));
    }

    @Test
    void whatIsNoContractIsSaid() {
        assertThatThrownBy(() -> ContractOutline.read("[1]", SOURCE)).hasMessageContaining("the contract is damaged");
    }
}
