package io.metatables.schema.hazard;

import static io.metatables.schema.testing.Tables.asset;
import static io.metatables.schema.testing.Tables.assetSnapshots;
import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.schema.diff.AddColumn;
import io.metatables.schema.diff.AddObject;
import io.metatables.schema.diff.ChangeDefault;
import io.metatables.schema.diff.ChangeLabels;
import io.metatables.schema.diff.ChangeType;
import io.metatables.schema.diff.CommentTable;
import io.metatables.schema.diff.CreateTable;
import io.metatables.schema.diff.DropColumn;
import io.metatables.schema.diff.DropNotNull;
import io.metatables.schema.diff.DropObject;
import io.metatables.schema.diff.DropTable;
import io.metatables.schema.diff.RenameColumn;
import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.SchemaChange;
import io.metatables.schema.diff.SetNotNull;
import io.metatables.schema.diff.TableRef;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HazardRulesTest {
    private static final TableRef ASSET = TableRef.of(asset());
    private static final TableRef SNAPSHOTS = TableRef.of(assetSnapshots());
    private static final Index INDEX = new Index("ix", List.of("code"), false);
    private static final NamedObject KEY = asset().uniqueConstraints().get(0);
    private static final NamedObject CHECK = asset().checkConstraints().get(0);
    private static final NamedObject FOREIGN_KEY =
            assetSnapshots().foreignKeys().get(0);

    static Stream<Arguments> hazards() {
        return Stream.of(
                Arguments.of(HazardCode.DROP_TABLE, new DropTable(asset())),
                Arguments.of(HazardCode.DROP_COLUMN, new DropColumn(ASSET, column("note", "text"))),
                Arguments.of(HazardCode.ADD_NOT_NULL_COLUMN, new AddColumn(ASSET, column("note", "text"))),
                Arguments.of(HazardCode.SET_NOT_NULL, new SetNotNull(ASSET, "code")),
                Arguments.of(HazardCode.REWRITE, retype("integer", "bigint")),
                Arguments.of(
                        HazardCode.REWRITE,
                        new AddColumn(ASSET, column("id", "uuid").withDefaultExpression("gen_random_uuid()"))),
                Arguments.of(HazardCode.INDEX_BUILD, new AddObject(ASSET, INDEX)),
                Arguments.of(HazardCode.INDEX_BUILD, new AddObject(ASSET, KEY)),
                Arguments.of(HazardCode.FOREIGN_KEY, new AddObject(SNAPSHOTS, FOREIGN_KEY)),
                Arguments.of(HazardCode.CHECK, new AddObject(ASSET, CHECK)),
                Arguments.of(HazardCode.DROP_OBJECT, new DropObject(ASSET, KEY)),
                Arguments.of(HazardCode.DROP_OBJECT, new DropObject(ASSET, INDEX)),
                Arguments.of(HazardCode.RENAME, new RenameColumn(ASSET, "code", "ticker")),
                Arguments.of(
                        HazardCode.RENAME,
                        new RenameTable(ASSET, new TableRef("Asset", QualifiedName.of("ms__instrument")))));
    }

    @ParameterizedTest
    @MethodSource("hazards")
    void everyHazardIsFoundOnceAndSaysItsLock(HazardCode code, SchemaChange change) {
        List<Hazard> hazards = HazardRules.examine(change, scope());
        assertThat(hazards).extracting(Hazard::code).containsExactly(code);
        assertThat(hazards.get(0).text()).contains("ms__").doesNotContain("\n");
    }

    private static RevisionScope scope(SchemaChange... changes) {
        return RevisionScope.of(List.of(changes), schema(), schema());
    }

    static Stream<SchemaChange> harmless() {
        return Stream.of(
                new CreateTable(asset()),
                new AddColumn(ASSET, column("note", "text").withNullable(true)),
                new AddColumn(ASSET, column("note", "text").withDefaultExpression("'it''s'::text")),
                new AddColumn(ASSET, column("at", "timestamptz").withDefaultExpression("now()")),
                retype("varchar(10)", "varchar(20)"),
                new DropNotNull(ASSET, "code"),
                new ChangeDefault(ASSET, "code", null, "gen_random_uuid()"),
                new CommentTable(ASSET, null, "Words."),
                new ChangeLabels(ASSET, List.of(), List.of("core")),
                new RenameTable(ASSET, new TableRef("Instrument", ASSET.name())));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void whatHurtsNobodyIsNoHazard(SchemaChange change) {
        assertThat(HazardRules.examine(change, scope())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("onANewTable")
    void aNewTableIsInNobodysWay(SchemaChange change) {
        RevisionScope scope = scope(new CreateTable(asset()), new CreateTable(assetSnapshots()));
        assertThat(HazardRules.examine(change, scope)).isEmpty();
    }

    static Stream<SchemaChange> onANewTable() {
        return Stream.of(
                new AddObject(ASSET, INDEX),
                new AddObject(ASSET, KEY),
                new AddObject(ASSET, CHECK),
                new AddObject(SNAPSHOTS, FOREIGN_KEY));
    }

    @org.junit.jupiter.api.Test
    void aNewTableMayStillLockTheOneItPointsAt() {
        RevisionScope scope = scope(new CreateTable(assetSnapshots()));
        assertThat(HazardRules.examine(new AddObject(SNAPSHOTS, FOREIGN_KEY), scope))
                .extracting(Hazard::text)
                .singleElement()
                .asString()
                .contains("SHARE ROW EXCLUSIVE on ms__asset, which is in use");
    }

    @ParameterizedTest
    @EnumSource(HazardCode.class)
    void everyCodeHasAPage(HazardCode code) throws IOException {
        assertThat(Files.readString(Path.of("../docs/messages", code.code() + ".md")))
                .startsWith("# " + code.code() + ": " + code.title() + "\n");
    }

    private static SchemaChange retype(String from, String to) {
        return new ChangeType(ASSET, "c", ColumnType.parse(from), ColumnType.parse(to));
    }
}
