package io.metatables.schema.testing;

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
import java.util.List;

/** A few readable tables for examples. */
public final class Tables {
    private Tables() {}

    /**
     * A schema of some tables.
     *
     * @param tables the tables
     * @return the schema
     */
    public static DatabaseSchema schema(Table... tables) {
        return new DatabaseSchema("test", "ms", List.of(tables));
    }

    /**
     * A mandatory column.
     *
     * @param name its name
     * @param type its type as SQL spells it
     * @return a column without default and comment
     */
    public static Column column(String name, String type) {
        return new Column(name, ColumnType.parse(type), false, null, null);
    }

    /**
     * A table with a key, a unique code, and a checked kind.
     *
     * @return {@code Asset}
     */
    public static Table asset() {
        return Table.builder("Asset", QualifiedName.of("ms__asset"))
                .description("Tradable instruments, one row each.")
                .columns(List.of(
                        column("uid", "uuid"),
                        column("code", "varchar(255)").withDescription("The issuer's own code"),
                        column("kind", "text").withDefaultExpression("'BOND'::text")))
                .primaryKey(new PrimaryKey("pk__ms__asset__uid", List.of("uid")))
                .uniqueConstraints(List.of(new UniqueConstraint("uq__ms__asset__code", List.of("code"))))
                .checkConstraints(List.of(new CheckConstraint(
                        "ck__ms__asset__kind", new CheckCondition.OneOf("kind", List.of("BOND", "FUTURE")))))
                .build();
    }

    /**
     * A time-index table that points at {@link #asset()}.
     *
     * @return {@code AssetSnapshotsTS}
     */
    public static Table assetSnapshots() {
        return Table.builder("AssetSnapshotsTS", QualifiedName.of("ms__asset_snapshots_ts"))
                .columns(List.of(
                        column("time_index", "timestamptz"),
                        column("asset_uid", "uuid"),
                        column("close", "numeric(20,8)").withNullable(true)))
                .foreignKeys(List.of(new ForeignKey(
                        "fk__ms__asset_snapshots_ts__asset_uid",
                        List.of("asset_uid"),
                        QualifiedName.of("ms__asset"),
                        List.of("uid"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION)))
                .indexes(List.of(new Index(
                        "uix__ms__asset_snapshots_ts__time_index__asset_uid",
                        List.of("time_index", "asset_uid"),
                        true)))
                .grain(new Grain("time_index", List.of("asset_uid"), Cadence.ONE_DAY))
                .build();
    }

    /**
     * The same table with other columns.
     *
     * @param table the table
     * @param columns its columns from now on
     * @return a table that differs in its columns only
     */
    public static Table withColumns(Table table, Column... columns) {
        return table.toBuilder().columns(List.of(columns)).build();
    }
}
