package io.metatables.samples.access;

// begin
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.metatables.runtime.attach.BoundTable;
import io.metatables.runtime.attach.Engine;
import io.metatables.samples.core.assets.AssetSnapshots;
import io.metatables.samples.core.assets.TableNames.AssetSnapshotsTable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Closing prices with jOOQ, whose own code generator is not needed. */
final class JooqPrices implements Prices {
    private static final Field<OffsetDateTime> TIME_INDEX =
            field(name(AssetSnapshotsTable.TIME_INDEX), OffsetDateTime.class);
    private static final Field<UUID> ASSET_UID = field(name(AssetSnapshotsTable.ASSET_UID), UUID.class);
    private static final Field<BigDecimal> CLOSE = field(name(AssetSnapshotsTable.CLOSE), BigDecimal.class);
    private static final Field<String> SOURCE = field(name(AssetSnapshotsTable.SOURCE), String.class);

    private final DSLContext sql;
    private final Table<Record> snapshots;

    JooqPrices(Engine engine, DataSource dataSource) {
        BoundTable bound = engine.table(AssetSnapshots.class);
        this.sql = DSL.using(dataSource, SQLDialect.POSTGRES);
        this.snapshots = table(name(bound.physicalSchema(), bound.physicalName()));
    }

    @Override
    public void add(OffsetDateTime time, UUID asset, BigDecimal close) {
        sql.insertInto(snapshots, TIME_INDEX, ASSET_UID, CLOSE, SOURCE)
                .values(time, asset, close, "jooq")
                .execute();
    }

    @Override
    public List<BigDecimal> closes(UUID asset, OffsetDateTime since) {
        return sql.select(CLOSE)
                .from(snapshots)
                .where(ASSET_UID.eq(asset))
                .and(TIME_INDEX.ge(since))
                .orderBy(TIME_INDEX)
                .fetch(CLOSE);
    }
}
// end
