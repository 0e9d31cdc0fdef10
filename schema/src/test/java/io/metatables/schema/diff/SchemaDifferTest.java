package io.metatables.schema.diff;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.assetSnapshots;
import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static io.metatables.schema.testing.Tables.withColumns;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SortOrder;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchemaDifferTest {
    private static final TableRef ASSET = TableRef.of(asset());
    private static final TableRef SNAPSHOTS = TableRef.of(assetSnapshots());
    private static final ForeignKey TO_ASSET = assetSnapshots().foreignKeys().get(0);

    @Test
    void tablesComeAndGo() {
        assertThat(diff(schema(asset()), schema(asset(), assetSnapshots())))
                .containsExactly(new CreateTable(assetSnapshots()));
        assertThat(diff(schema(asset(), assetSnapshots()), schema(asset())))
                .containsExactly(new DropTable(assetSnapshots()));
    }

    @Test
    void aDropSaysWhatMustBeAccepted() {
        Table fewer = asset().toBuilder()
                .columns(asset().columns().subList(0, 2))
                .checkConstraints(List.of())
                .build();
        assertThat(diff(schema(asset(), assetSnapshots()), schema(fewer)))
                .flatExtracting(change -> change.dropName().stream().toList())
                .containsExactly("AssetSnapshotsTS", "Asset.kind");
    }

    @Test
    void withoutAFormerNameNothingIsARename() {
        Table renamed = asset().toBuilder().identifier("Instrument").build();
        assertThat(diff(schema(asset()), schema(renamed)))
                .containsExactly(new DropTable(asset()), new CreateTable(renamed));
    }

    @Test
    void twoClaimsToOneFormerNameAreNone() {
        Table a = asset().toBuilder()
                .identifier("A")
                .name(QualifiedName.of("ms__a"))
                .build();
        Table b = asset().toBuilder()
                .identifier("B")
                .name(QualifiedName.of("ms__b"))
                .build();
        Renames renames = new Renames(Map.of("A", "Asset", "B", "Asset"), Map.of());
        assertThat(SchemaDiffer.diff(schema(asset()), schema(a, b), renames))
                .containsExactly(new DropTable(asset()), new CreateTable(a), new CreateTable(b));
    }

    @Test
    void aFormerNameThatIsHistoryIsIgnored() {
        Renames renames = new Renames(Map.of("Asset", "Instrument"), Map.of("Asset", Map.of("code", "ticker")));
        assertThat(SchemaDiffer.diff(schema(asset()), schema(asset()), renames)).isEmpty();
    }

    @Test
    void whatPointsAtARenamedTableOrColumnFollows() {
        QualifiedName newName = QualifiedName.of("ms__instrument");
        Table target =
                withColumns(
                                asset(),
                                column("id", "uuid"),
                                asset().columns().get(1),
                                asset().columns().get(2))
                        .toBuilder()
                        .identifier("Instrument")
                        .name(newName)
                        .primaryKey(new PrimaryKey("pk__ms__asset__uid", List.of("id")))
                        .build();
        Table source = assetSnapshots().toBuilder()
                .foreignKeys(List.of(new ForeignKey(
                        TO_ASSET.name(),
                        TO_ASSET.columns(),
                        newName,
                        List.of("id"),
                        TO_ASSET.onDelete(),
                        TO_ASSET.onUpdate())))
                .build();
        Renames renames = new Renames(Map.of("Instrument", "Asset"), Map.of("Instrument", Map.of("id", "uid")));
        TableRef instrument = new TableRef("Instrument", newName);
        assertThat(SchemaDiffer.diff(schema(asset(), assetSnapshots()), schema(target, source), renames))
                .containsExactly(new RenameTable(ASSET, instrument), new RenameColumn(instrument, "uid", "id"));
    }

    @Test
    void anotherNameForTheSameDefinitionIsARename() {
        PrimaryKey key = new PrimaryKey("asset_key", List.of("uid"));
        Table to = asset().toBuilder().primaryKey(key).build();
        assertThat(diff(schema(asset()), schema(to)))
                .containsExactly(
                        new RenameObject(ASSET, new PrimaryKey("pk__ms__asset__uid", List.of("uid")), "asset_key"));
    }

    @Test
    void anotherDefinitionUnderTheSameNameIsDroppedAndAdded() {
        Index before = new Index("ix", List.of("code"), false);
        Index after = new Index("ix", List.of("code", "kind"), false);
        assertThat(diff(schema(withIndexes(before)), schema(withIndexes(after))))
                .containsExactly(new DropObject(ASSET, before), new AddObject(ASSET, after));
    }

    @Test
    void exchangedNamesGoByWayOfATemporaryOne() {
        Index a = new Index("a", List.of("code"), false);
        Index b = new Index("b", List.of("kind"), false);
        List<SchemaChange> changes =
                diff(schema(withIndexes(a, b)), schema(withIndexes(a.withName("b"), b.withName("a"))));
        assertThat(changes)
                .extracting(SchemaChange::describe)
                .containsExactly(
                        "rename index b to a__renaming on Asset",
                        "rename index a to b on Asset",
                        "rename index a__renaming to a on Asset");
    }

    @Test
    void aForeignKeyMakesWayForTheKeyItPointsAt() {
        Table to = asset().toBuilder()
                .primaryKey(null)
                .uniqueConstraints(List.of(
                        new UniqueConstraint("uq", List.of("uid")),
                        asset().uniqueConstraints().get(0)))
                .build();
        assertThat(diff(schema(asset(), assetSnapshots()), schema(to, assetSnapshots())))
                .containsExactly(
                        new DropObject(SNAPSHOTS, TO_ASSET),
                        new DropObject(ASSET, new PrimaryKey("pk__ms__asset__uid", List.of("uid"))),
                        new AddObject(ASSET, new UniqueConstraint("uq", List.of("uid"))),
                        new AddObject(SNAPSHOTS, TO_ASSET));
    }

    @Test
    void aForeignKeyMakesWayWhileItsColumnsChangeTheirType() {
        Table target = withColumns(
                asset(),
                column("uid", "text"),
                asset().columns().get(1),
                asset().columns().get(2));
        Table source = withColumns(
                assetSnapshots(),
                assetSnapshots().columns().get(0),
                column("asset_uid", "text"),
                assetSnapshots().columns().get(2));
        assertThat(diff(schema(asset(), assetSnapshots()), schema(target, source)))
                .containsExactly(
                        new DropObject(SNAPSHOTS, TO_ASSET),
                        new ChangeType(ASSET, "uid", ColumnType.of("uuid"), ColumnType.of("text")),
                        new ChangeType(SNAPSHOTS, "asset_uid", ColumnType.of("uuid"), ColumnType.of("text")),
                        new AddObject(SNAPSHOTS, TO_ASSET));
    }

    @Test
    void defaultAndCheckMakeWayWhileTheTypeChanges() {
        Column kind = column("kind", "varchar(20)").withDefaultExpression("'BOND'");
        Table to =
                withColumns(asset(), asset().columns().get(0), asset().columns().get(1), kind);
        CheckConstraint check = asset().checkConstraints().get(0);
        assertThat(diff(schema(asset()), schema(to)))
                .containsExactly(
                        new DropObject(ASSET, check),
                        new ChangeDefault(ASSET, "kind", "'BOND'::text", null),
                        new ChangeType(ASSET, "kind", ColumnType.of("text"), ColumnType.of("varchar", 20)),
                        new ChangeDefault(ASSET, "kind", null, "'BOND'"),
                        new AddObject(ASSET, check));
    }

    @Test
    void anotherSpellingOfAnExpressionIsNoChange() {
        assertThat(diff(schema(spelled("NOW( )", "(A)>0 and b<>''")), schema(spelled("now()", "a > 0 AND b <> ''"))))
                .isEmpty();
        assertThat(diff(schema(spelled("now()", "a > 0")), schema(spelled("now()", "a >= 0"))))
                .hasSize(4);
    }

    private static Table spelled(String expression, String condition) {
        IndexElement element = new IndexElement(new ElementKey.OfExpression(condition), null, null, SortOrder.ASC);
        IndexOptions options = new IndexOptions("btree", List.of(), condition, false, new TreeMap<>(), null);
        return asset().toBuilder()
                .columns(List.of(column("uid", "uuid").withDefaultExpression(expression), column("code", "text")))
                .uniqueConstraints(List.of())
                .checkConstraints(List.of(new CheckConstraint("ck", new CheckCondition.Expression(condition))))
                .indexes(List.of(new Index("ix", false, List.of(element), options)))
                .build();
    }

    @Test
    void aConditionThatIsClearFollowsARenamedColumn() {
        assertThat(checksWhenCodeBecomesTicker("CODE <> ''", "ticker <> ''"))
                .containsExactly(new RenameColumn(ASSET, "code", "ticker"));
    }

    @Test
    void aConditionThatIsNotUnderstoodIsMadeAnewWhenItMayMentionARenamedColumn() {
        assertThat(checksWhenCodeBecomesTicker("(select code) <> ''", "(select ticker) <> ''"))
                .extracting(SchemaChange::describe)
                .containsExactly(
                        "drop check constraint ck on Asset",
                        "rename column Asset.code to ticker",
                        "add check constraint ck on Asset");
    }

    private static List<SchemaChange> checksWhenCodeBecomesTicker(String oldCondition, String newCondition) {
        CheckConstraint before = new CheckConstraint("ck", new CheckCondition.Expression(oldCondition));
        CheckConstraint after = new CheckConstraint("ck", new CheckCondition.Expression(newCondition));
        Table from = withChecks(asset(), before);
        Table to = withChecks(
                withColumns(
                        asset().toBuilder()
                                .uniqueConstraints(
                                        List.of(new UniqueConstraint("uq__ms__asset__code", List.of("ticker"))))
                                .build(),
                        asset().columns().get(0),
                        asset().columns().get(1).withName("ticker"),
                        asset().columns().get(2)),
                after);
        Renames renames = new Renames(Map.of(), Map.of("Asset", Map.of("ticker", "code")));
        return SchemaDiffer.diff(schema(from), schema(to), renames);
    }

    @Test
    void anotherKindAndOtherLabelsAreForTheCatalogOnly() {
        Table to =
                assetSnapshots().toBuilder().grain(null).labels(List.of("core")).build();
        assertThat(diff(schema(assetSnapshots()), schema(to)))
                .containsExactly(
                        new ChangeLabels(SNAPSHOTS, List.of(), List.of("core")),
                        new ChangeGrain(SNAPSHOTS, assetSnapshots().grain(), null));
    }

    @Test
    void anotherOrderOfColumnsIsNoChange() {
        List<Column> backwards = new ArrayList<>(asset().columns());
        Collections.reverse(backwards);
        Table to = asset().toBuilder().columns(backwards).build();
        assertThat(diff(schema(asset()), schema(to))).isEmpty();
    }

    @Test
    void aSchemaIsMadeForItsFirstTable() {
        Table moved = asset().toBuilder()
                .name(new QualifiedName("audit", "ms__asset"))
                .build();
        assertThat(diff(schema(asset()), schema(moved)))
                .containsExactly(new CreateSchema("audit"), new RenameTable(ASSET, TableRef.of(moved)));
    }

    @Test
    void tenThousandTables() {
        DatabaseSchema from = manyTables("uuid");
        DatabaseSchema to = manyTables("text");
        assertThat(diff(from, from)).isEmpty();
        List<SchemaChange> changes = diff(from, to);
        assertThat(changes).hasSize(10_000);
        assertThat(SchemaPatch.apply(from, changes)).isEqualTo(to);
    }

    private static DatabaseSchema manyTables(String type) {
        return new DatabaseSchema(
                "test",
                "ms",
                IntStream.range(0, 10_000)
                        .mapToObj(i -> withColumns(
                                asset().toBuilder()
                                        .identifier("T" + i)
                                        .name(QualifiedName.of("ms__t" + i))
                                        .build(),
                                column("uid", type),
                                asset().columns().get(1),
                                asset().columns().get(2)))
                        .toList());
    }

    private static Table withIndexes(Index... indexes) {
        return asset().toBuilder().indexes(List.of(indexes)).build();
    }

    private static Table withChecks(Table table, CheckConstraint... checks) {
        return table.toBuilder().checkConstraints(List.of(checks)).build();
    }

    private static List<SchemaChange> diff(DatabaseSchema from, DatabaseSchema to) {
        return SchemaDiffer.diff(from, to, Renames.NONE);
    }
}
