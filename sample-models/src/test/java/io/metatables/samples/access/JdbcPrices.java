package io.metatables.samples.access;

// begin
import io.metatables.runtime.attach.Engine;
import io.metatables.samples.core.assets.AssetSnapshots;
import io.metatables.samples.core.assets.TableNames.AssetSnapshotsTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Closing prices with JDBC alone. */
final class JdbcPrices implements Prices {
    private final DataSource dataSource;
    private final String insert;
    private final String select;

    JdbcPrices(Engine engine, DataSource dataSource) {
        String table = engine.table(AssetSnapshots.class).qualifiedName();
        this.dataSource = dataSource;
        this.insert = "INSERT INTO " + table + " (" + AssetSnapshotsTable.TIME_INDEX + ", "
                + AssetSnapshotsTable.ASSET_UID + ", " + AssetSnapshotsTable.CLOSE + ", "
                + AssetSnapshotsTable.SOURCE + ") VALUES (?, ?, ?, 'jdbc')";
        this.select = "SELECT " + AssetSnapshotsTable.CLOSE + " FROM " + table
                + " WHERE " + AssetSnapshotsTable.ASSET_UID + " = ? AND " + AssetSnapshotsTable.TIME_INDEX + " >= ?"
                + " ORDER BY " + AssetSnapshotsTable.TIME_INDEX;
    }

    @Override
    public void add(OffsetDateTime time, UUID asset, BigDecimal close) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, time);
            statement.setObject(2, asset);
            statement.setBigDecimal(3, close);
            statement.executeUpdate();
        }
    }

    @Override
    public List<BigDecimal> closes(UUID asset, OffsetDateTime since) throws SQLException {
        List<BigDecimal> closes = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, asset);
            statement.setObject(2, since);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    closes.add(rows.getBigDecimal(1));
                }
            }
        }
        return closes;
    }
}
// end
