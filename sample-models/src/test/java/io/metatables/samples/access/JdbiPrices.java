package io.metatables.samples.access;

// begin
import io.metatables.runtime.attach.Engine;
import io.metatables.samples.core.assets.AssetSnapshots;
import io.metatables.samples.core.assets.TableNames.AssetSnapshotsTable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** Closing prices with Jdbi, which writes defined names into the SQL. */
final class JdbiPrices implements Prices {
    private final Jdbi jdbi;

    JdbiPrices(Engine engine, DataSource dataSource) {
        this.jdbi = Jdbi.create(dataSource);
        jdbi.getConfig(SqlStatements.class)
                .defineMap(Map.of(
                        "snapshots", engine.table(AssetSnapshots.class).qualifiedName(),
                        "time", AssetSnapshotsTable.TIME_INDEX,
                        "asset", AssetSnapshotsTable.ASSET_UID,
                        "close", AssetSnapshotsTable.CLOSE,
                        "source", AssetSnapshotsTable.SOURCE));
    }

    @Override
    public void add(OffsetDateTime time, UUID asset, BigDecimal close) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO <snapshots> (<time>, <asset>, <close>, <source>) VALUES (:time, :asset, :close, 'jdbi')")
                .bind("time", time)
                .bind("asset", asset)
                .bind("close", close)
                .execute());
    }

    @Override
    public List<BigDecimal> closes(UUID asset, OffsetDateTime since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT <close> FROM <snapshots> WHERE <asset> = :asset AND <time> >= :since ORDER BY <time>")
                .bind("asset", asset)
                .bind("since", since)
                .mapTo(BigDecimal.class)
                .list());
    }
}
// end
