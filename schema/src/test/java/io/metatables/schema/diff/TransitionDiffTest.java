package io.metatables.schema.diff;

import static io.metatables.schema.testing.Tables.column;
import static io.metatables.schema.testing.Tables.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.Transitional;
import io.metatables.schema.model.TransitionalColumn;
import io.metatables.schema.snapshot.Contract;
import io.metatables.schema.snapshot.SchemaFingerprint;
import io.metatables.schema.snapshot.TableFormat;
import io.metatables.schema.snapshot.TextSource;
import io.metatables.schema.testing.Tables;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Former names that stay: when they come and go, what cannot change under them, and what of them is written. */
class TransitionDiffTest {
    private static final Table ASSET = Tables.asset();
    private static final QualifiedName VIEW = QualifiedName.of("ms__instrument");

    @Test
    void aRenameKeepsTheFormerNameAndItsMarker() {
        Table from = ASSET.toBuilder()
                .columns(List.of(column("uid", "uuid"), column("ticker", "text")))
                .build();
        Table to = with(
                ASSET.toBuilder()
                        .columns(List.of(column("uid", "uuid"), column("symbol", "text")))
                        .build(),
                null,
                new TransitionalColumn("ticker", "symbol"));
        Table bare = to.toBuilder().transitional(Transitional.NONE).build();

        List<SchemaChange> changes = SchemaDiffer.diff(
                schema(keyless(from)),
                schema(keyless(to)),
                new Renames(Map.of(), Map.of("Asset", Map.of("symbol", "ticker"))));

        assertThat(changes)
                .extracting(SchemaChange::describe)
                .containsExactly("rename column Asset.ticker to symbol", "add former name Asset.ticker of symbol");
        assertThat(changes.get(1).lastingMarker()).isEqualTo(changes.get(0).marker());
        assertThat(described(keyless(to), keyless(bare))).containsExactly("drop former name Asset.ticker of symbol");
        assertThat(SchemaDiffer.diff(schema(keyless(to)), schema(keyless(bare)), Renames.NONE))
                .allSatisfy(change -> assertThat(change.dropName()).isEmpty());
    }

    @Test
    void aFormerNameInAnotherSchemaNeedsTheSchema() {
        Table to = with(ASSET, new QualifiedName("audit", "asset"));
        assertThat(described(ASSET, to)).first().isEqualTo("create schema audit");
    }

    @Test
    void aColumnMayTakeAFormerNameThatGoes() {
        Table from = with(ASSET, null, new TransitionalColumn("note", "code"));
        Table to = ASSET.toBuilder()
                .columns(List.of(
                        ASSET.columns().get(0),
                        ASSET.columns().get(1),
                        ASSET.columns().get(2),
                        column("note", "date")))
                .build();

        assertThat(described(from, to)).containsExactly("drop former name Asset.note of code", "add column Asset.note");
    }

    @Test
    void aFormerNameStandsInTheWayOfAnotherType() {
        Table from = with(ASSET, null, new TransitionalColumn("ticker", "code"));
        Table to = retyped(from);

        assertRefused(from, to, "(ms__asset) would change the type of code, and ticker still stands for it.");
        assertThat(described(from, retyped(ASSET)))
                .containsExactly(
                        "drop former name Asset.ticker of code",
                        "change type of Asset.code from varchar(255) to bigint");
    }

    @Test
    void aFormerNameStandsInTheWayOfAnotherNameOfTheTable() {
        Table from = with(ASSET, null, new TransitionalColumn("ticker", "code"));
        assertRefused(
                from,
                from.toBuilder().name(QualifiedName.of("ms__thing")).build(),
                "would get another name for itself or for code, and ticker still stands for that.");
    }

    @Test
    void aViewStandsInTheWayOfWhatItShows() {
        Table from = with(ASSET, VIEW);
        assertRefused(from, retyped(from), "would change the type of code, which its view ms__instrument shows.");
        Table less = from.toBuilder()
                .columns(from.columns().subList(0, 2))
                .checkConstraints(List.of())
                .build();
        assertRefused(from, less, "would lose kind, which its view ms__instrument shows.");
        assertThat(described(
                        from, less.toBuilder().transitional(Transitional.NONE).build()))
                .startsWith("drop former name ms__instrument of table Asset")
                .contains("drop column Asset.kind");
        assertRefused(
                with(ASSET, VIEW, new TransitionalColumn("ticker", "code")),
                from,
                "would lose the former name ticker, which its view ms__instrument may show.");
    }

    @Test
    void aViewFollowsTheRenameThatItIsFor() {
        Table from = ASSET.toBuilder().identifier("Instrument").name(VIEW).build();
        List<SchemaChange> changes = SchemaDiffer.diff(
                schema(from), schema(with(ASSET, VIEW)), new Renames(Map.of("Asset", "Instrument"), Map.of()));

        assertThat(changes)
                .extracting(SchemaChange::describe)
                .containsExactly("rename table Instrument to Asset", "add former name ms__instrument of table Asset");
        assertThat(changes.get(1).lastingMarker()).isEqualTo(changes.get(0).marker());
    }

    @Test
    void aViewOfANameThatTheTableNeverHadIsRefused() {
        Table from = ASSET.toBuilder().name(QualifiedName.of("instruments")).build();
        assertRefused(
                from,
                with(ASSET, VIEW),
                "(instruments) is still called instruments, and not ms__instrument as its former identifier says");
    }

    @Test
    void isPartOfTheSchemaButNotOfTheContract() {
        Table table = with(ASSET, new QualifiedName("old", "t"), new TransitionalColumn("ticker", "code"));

        assertThat(TableFormat.write(table))
                .endsWith(",\"transitional\":{\"columns\":[{\"name\":\"ticker\",\"column\":\"code\"}],"
                        + "\"view\":{\"schema\":\"old\",\"name\":\"t\"}}}");
        assertThat(TableFormat.read(TableFormat.write(table), TextSource.committed("line.json")))
                .isEqualTo(table);
        assertThat(TableFormat.write(ASSET)).doesNotContain("transitional");
        assertThat(SchemaFingerprint.of(schema(table))).isNotEqualTo(SchemaFingerprint.of(schema(ASSET)));
        assertThat(Contract.fingerprint(table)).isEqualTo(Contract.fingerprint(ASSET));
    }

    private static Table keyless(Table table) {
        return table.toBuilder()
                .uniqueConstraints(List.of())
                .checkConstraints(List.of())
                .build();
    }

    private static Table with(Table table, @Nullable QualifiedName view, TransitionalColumn... columns) {
        return table.toBuilder()
                .transitional(new Transitional(List.of(columns), view))
                .build();
    }

    private static Table retyped(Table table) {
        return table.toBuilder()
                .columns(table.columns().stream()
                        .map(column -> column.name().equals("code") ? column.withType(ColumnType.of("bigint")) : column)
                        .toList())
                .build();
    }

    private static List<String> described(Table from, Table to) {
        return SchemaDiffer.diff(schema(from), schema(to), Renames.NONE).stream()
                .map(SchemaChange::describe)
                .toList();
    }

    private static void assertRefused(Table from, Table to, String problem) {
        assertThatThrownBy(() -> described(from, to))
                .isInstanceOf(FindingException.class)
                .hasMessageContaining("[MT387]")
                .hasMessageContaining(problem);
    }
}
