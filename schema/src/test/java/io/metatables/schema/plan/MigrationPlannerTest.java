package io.metatables.schema.plan;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.assetSnapshots;
import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.Honesty;
import io.metatables.schema.diff.Renames;
import io.metatables.schema.diff.SchemaDiffer;
import io.metatables.schema.hazard.Hazard;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.SequenceOptions;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.StorageParameters;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.TableStorage;
import io.metatables.schema.testing.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationPlannerTest {

    @Test
    void tablesInACircleGetTheirForeignKeysLast() {
        Table circle = asset().toBuilder()
                .foreignKeys(List.of(new ForeignKey(
                        "fk__self",
                        List.of("uid"),
                        QualifiedName.of("ms__asset"),
                        List.of("uid"),
                        ReferentialAction.NO_ACTION,
                        ReferentialAction.NO_ACTION)))
                .build();
        PlanPart part = plan(schema(), schema(assetSnapshots(), circle));
        assertThat(descriptions(part.up().steps()))
                .containsExactly(
                        "create table Asset",
                        "create table AssetSnapshotsTS",
                        "add foreign key fk__self on Asset",
                        "add foreign key fk__ms__asset_snapshots_ts__asset_uid on AssetSnapshotsTS");
        assertThat(descriptions(part.down().steps()))
                .containsExactly(
                        "drop foreign key fk__ms__asset_snapshots_ts__asset_uid on AssetSnapshotsTS",
                        "drop foreign key fk__self on Asset",
                        "drop table AssetSnapshotsTS",
                        "drop table Asset");
    }

    @Test
    void aStepKnowsItsCostAndItsHonesty() {
        List<PlanPart> parts = parts(schema(asset(), assetSnapshots()), schema(asset()));
        PlannedStep foreignKey = parts.get(0).up().steps().get(0);
        assertThat(foreignKey.cost())
                .isEqualTo(new StepCost(
                        LockMode.ACCESS_EXCLUSIVE,
                        List.of(QualifiedName.of("ms__asset_snapshots_ts"), QualifiedName.of("ms__asset")),
                        false,
                        false));
        PlannedStep drop = parts.get(1).up().steps().get(0);
        assertThat(drop.honesty()).isEqualTo(Honesty.STRUCTURE_ONLY);
        assertThat(drop.hazards()).extracting(Hazard::code).hasSize(1);
        PlannedStep create = parts.get(1).down().steps().get(0);
        assertThat(create.honesty()).isEqualTo(Honesty.STRUCTURE_ONLY);
        assertThat(create.hazards()).isEmpty();
    }

    @Test
    void nothingToDoIsOnePartWithoutSteps() {
        assertThat(plan(schema(asset()), schema(asset())))
                .isEqualTo(new PlanPart(new PartScript(true, List.of()), new PartScript(true, List.of())));
    }

    @Test
    void whatOneTransactionCannotLockIsSeveralPartsEachWithItsWayBack() {
        List<Table> tables = IntStream.range(0, 1_000)
                .mapToObj(i -> Table.builder("Asset" + i, QualifiedName.of("ms__asset_" + i))
                        .columns(List.of(column("uid", "uuid")))
                        .build())
                .toList();
        List<PlanPart> parts = parts(schema(), schema(tables.toArray(Table[]::new)));
        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.up().transactional());
        assertThat(parts.stream().flatMap(part -> part.up().steps().stream())).hasSize(1_000);
        for (PlanPart part : parts) {
            List<String> created = new ArrayList<>(descriptions(part.up().steps()));
            Collections.reverse(created);
            assertThat(descriptions(part.down().steps()))
                    .isEqualTo(created.stream()
                            .map(text -> text.replace("create", "drop"))
                            .toList());
        }
    }

    @Test
    void manyChangesOfFewTablesStayOneTransaction() {
        List<Column> columns = IntStream.range(0, 1_500)
                .mapToObj(i -> new Column("c" + i, ColumnType.of("text"), true, null, null))
                .toList();
        List<Column> commented =
                columns.stream().map(column -> column.withDescription("said")).toList();
        TableBuilder wide = Table.builder("Wide", QualifiedName.of("ms__wide"));
        DatabaseSchema from = schema(wide.columns(columns).build());
        DatabaseSchema to = schema(wide.columns(commented).build());
        assertThat(plan(from, to).up().steps()).hasSize(1_500);
    }

    @Test
    void aLabelIsCommittedBeforeItIsUsed() {
        Table before = mood().columns(List.of(column("mood", "mood"))).build();
        Table after = mood().columns(List.of(column("mood", "mood").withDefaultExpression("'it''s'::mood")))
                .build();
        List<PlanPart> parts = parts(
                Types.schema(Types.mood("sad")).withTables(List.of(before)),
                Types.schema(Types.mood("sad", "it's")).withTables(List.of(after)));
        assertThat(parts.stream().map(part -> descriptions(part.up().steps())))
                .containsExactly(List.of("add label it's to enum mood"), List.of("change default of Mood.mood"));
    }

    @Test
    void aLabelThatNothingUsesSharesTheTransaction() {
        Table before = mood().columns(List.of(column("mood", "mood"))).build();
        Table after = mood().columns(List.of(column("mood", "mood").withDefaultExpression("'sad'::mood")))
                .build();
        assertThat(plan(
                                Types.schema(Types.mood("sad")).withTables(List.of(before)),
                                Types.schema(Types.mood("sad", "it's")).withTables(List.of(after)))
                        .up()
                        .steps())
                .hasSize(2);
    }

    @Test
    void onlyTheSequenceOfAnUnloggedTableHasToFollowIt() {
        Column counted = column("id", "bigint")
                .withGeneration(new Serial(
                        new OwnedSequence(QualifiedName.of("ms__mood_id_seq"), SequenceOptions.of("bigint"))));
        Table logged = mood().columns(List.of(column("name", "text"))).build();
        TableStorage unlogged = new TableStorage(true, StorageParameters.NONE, null, null);
        Table bare = logged.toBuilder().storage(unlogged).build();
        String follow = "keep sequence ms__mood_id_seq as Mood is kept";
        assertThat(allDescriptions(logged, withColumn(logged, counted))).doesNotContain(follow);
        assertThat(allDescriptions(bare, withColumn(bare, counted))).containsOnlyOnce(follow);
        assertThat(allDescriptions(withColumn(bare, counted), bare)).containsOnlyOnce(follow);
    }

    private static Table withColumn(Table table, Column column) {
        return table.toBuilder()
                .columns(List.of(table.columns().get(0), column))
                .build();
    }

    private static List<String> allDescriptions(Table from, Table to) {
        return parts(schema(from), schema(to)).stream()
                .flatMap(part -> Stream.of(part.up(), part.down()))
                .flatMap(script -> descriptions(script.steps()).stream())
                .toList();
    }

    private static TableBuilder mood() {
        return Table.builder("Mood", QualifiedName.of("ms__mood"));
    }

    private static PlanPart plan(DatabaseSchema from, DatabaseSchema to) {
        List<PlanPart> parts = parts(from, to);
        assertThat(parts).hasSize(1);
        return parts.get(0);
    }

    private static List<PlanPart> parts(DatabaseSchema from, DatabaseSchema to) {
        return MigrationPlanner.plan(SchemaDiffer.diff(from, to, Renames.NONE), from, to)
                .parts();
    }

    private static List<String> descriptions(List<PlannedStep> steps) {
        return steps.stream().map(step -> step.description()).toList();
    }
}
