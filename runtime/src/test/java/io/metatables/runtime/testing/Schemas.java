package io.metatables.runtime.testing;

import io.metatables.schema.model.Cadence;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.UniqueConstraint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small market that grows in three revisions. */
public final class Schemas {
    /** Before the first revision. */
    public static final DatabaseSchema BASE = DatabaseSchema.empty("test.markets", "tm");

    private Schemas() {}

    /** Assets, and their snapshots. */
    public static DatabaseSchema first() {
        return BASE.withTables(List.of(asset(), snapshots()));
    }

    /** The snapshots get a column, and there are issuers, in a schema of their own. */
    public static DatabaseSchema second() {
        List<Column> columns = new ArrayList<>(snapshots().columns());
        columns.add(column("close", "numeric(20,8)").withNullable(true));
        return BASE.withTables(
                List.of(asset(), snapshots().toBuilder().columns(columns).build(), issuer()));
    }

    /** The issuers are gone again, and the names of assets become longer. */
    public static DatabaseSchema third() {
        List<Column> columns = asset().columns().stream()
                .map(column ->
                        column.name().equals("name") ? column.withType(ColumnType.parse("varchar(100)")) : column)
                .toList();
        return BASE.withTables(List.of(
                asset().toBuilder().columns(columns).build(),
                second().tablesByIdentifier().get("AssetSnapshotsTS")));
    }

    /** A history of the three. */
    public static HistoryBuilder history(Path root) {
        return new HistoryBuilder(root, BASE)
                .accept("assets", first())
                .accept("issuers", second())
                .accept("longer names", third());
    }

    /** Tables that only count. */
    public static DatabaseSchema many(int tables) {
        return BASE.withTables(IntStream.range(0, tables)
                .mapToObj(i -> Table.builder("Table" + i, QualifiedName.of("tm__table" + i))
                        .columns(List.of(column("uid", "uuid"), column("name", "text")))
                        .primaryKey(new PrimaryKey("pk__tm__table" + i + "__uid", List.of("uid")))
                        .build())
                .toList());
    }

    private static Table asset() {
        return Table.builder("Asset", QualifiedName.of("tm__asset"))
                .description("What is traded; one row each.")
                .labels(List.of("core", "it's"))
                .columns(List.of(
                        column("uid", "uuid").withDefaultExpression("gen_random_uuid()"),
                        column("name", "varchar(64)").withDescription("how people call it"),
                        column("status", "text").withDefaultExpression("'OPEN'"),
                        column("updated_at", "timestamptz")))
                .primaryKey(new PrimaryKey("pk__tm__asset__uid", List.of("uid")))
                .uniqueConstraints(List.of(new UniqueConstraint("uq__tm__asset__name", List.of("name"))))
                .checkConstraints(List.of(new CheckConstraint(
                        "ck__tm__asset__status", new CheckCondition.OneOf("status", List.of("OPEN", "CLOSED")))))
                .indexes(List.of(new Index("ix__tm__asset__status", List.of("status"), false)))
                .build();
    }

    private static Table snapshots() {
        return Table.builder("AssetSnapshotsTS", QualifiedName.of("tm__asset_snapshots_ts"))
                .columns(List.of(column("time_index", "timestamptz"), column("asset_uid", "uuid")))
                .foreignKeys(List.of(new ForeignKey(
                        "fk__tm__asset_snapshots_ts__asset_uid",
                        List.of("asset_uid"),
                        QualifiedName.of("tm__asset"),
                        List.of("uid"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION)))
                .indexes(List.of(new Index(
                        "uix__tm__asset_snapshots_ts__time_index__asset_uid",
                        List.of("time_index", "asset_uid"),
                        true)))
                .grain(new Grain("time_index", List.of("asset_uid"), Cadence.ONE_DAY))
                .build();
    }

    private static Table issuer() {
        return Table.builder("Issuer", new QualifiedName("tm_reference", "tm__issuer"))
                .columns(List.of(
                        column("uid", "uuid"), column("rating", "smallint").withNullable(true)))
                .primaryKey(new PrimaryKey("pk__tm__issuer__uid", List.of("uid")))
                .build();
    }

    private static Column column(String name, String type) {
        return new Column(name, ColumnType.parse(type), false, null, null);
    }
}
