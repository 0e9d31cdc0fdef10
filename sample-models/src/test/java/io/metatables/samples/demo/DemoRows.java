package io.metatables.samples.demo;

import io.metatables.runtime.attach.Engine;
import io.metatables.samples.core.assets.Asset;
import io.metatables.samples.core.assets.AssetSnapshots;
import io.metatables.samples.core.assets.AssetType;
import io.metatables.samples.core.assets.TableNames.AssetSnapshotsTable;
import io.metatables.samples.core.assets.TableNames.AssetTable;
import io.metatables.samples.core.assets.TableNames.AssetTypeTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** An asset and its prices of three days, written and read with JDBC alone. */
final class DemoRows {
    private static final OffsetDateTime FIRST_CLOSE = OffsetDateTime.of(2026, 1, 5, 21, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> CLOSES = List.of("101.25", "99.50", "103.00");

    private final DataSource dataSource;
    private final String assetTypes;
    private final String assets;
    private final String snapshots;

    /**
     * Prepares the statements.
     *
     * @param engine knows where the tables are
     * @param dataSource the database
     */
    DemoRows(Engine engine, DataSource dataSource) {
        this.dataSource = dataSource;
        this.assetTypes = engine.table(AssetType.class).qualifiedName();
        this.assets = engine.table(Asset.class).qualifiedName();
        this.snapshots = engine.table(AssetSnapshots.class).qualifiedName();
    }

    /**
     * Writes the rows.
     *
     * @return the last statement, to be shown
     * @throws SQLException if the database refuses
     */
    String write() throws SQLException {
        UUID type = UUID.randomUUID();
        UUID asset = UUID.randomUUID();
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, insertAssetType(), type, "EQUITY", "Shares");
            insert(connection, insertAsset(), asset, "acme-xnys", type, "ACME", "Acme Corporation", "USD");
            for (int day = 0; day < CLOSES.size(); day++) {
                OffsetDateTime close = FIRST_CLOSE.plusDays(day);
                insert(connection, insertSnapshot(), close, asset, new BigDecimal(CLOSES.get(day)), "demo");
            }
        }
        return insertSnapshot();
    }

    /**
     * Reads the rows.
     *
     * @return one row a price
     * @throws SQLException if the database refuses
     */
    AlignedTable read() throws SQLException {
        AlignedTable table = new AlignedTable(
                AssetTable.SYMBOL, AssetSnapshotsTable.TIME_INDEX, AssetSnapshotsTable.CLOSE, AssetTable.STATUS);
        String sql = "SELECT a.%s, s.%s, s.%s, a.%s FROM %s s JOIN %s a ON a.%s = s.%s ORDER BY s.%2$s"
                .formatted(
                        AssetTable.SYMBOL,
                        AssetSnapshotsTable.TIME_INDEX,
                        AssetSnapshotsTable.CLOSE,
                        AssetTable.STATUS,
                        snapshots,
                        assets,
                        AssetTable.UID,
                        AssetSnapshotsTable.ASSET_UID);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                OffsetDateTime time = rows.getObject(2, OffsetDateTime.class);
                table.row(rows.getString(1), time.toInstant(), rows.getBigDecimal(3), rows.getString(4));
            }
        }
        return table;
    }

    /**
     * Counts the prices.
     *
     * @return how many there are
     * @throws SQLException if the database refuses
     */
    int count() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM " + snapshots);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String insertAssetType() {
        return insertSql(assetTypes, AssetTypeTable.UID, AssetTypeTable.CODE, AssetTypeTable.DISPLAY_NAME);
    }

    private String insertAsset() {
        return insertSql(
                assets,
                AssetTable.UID,
                AssetTable.UNIQUE_IDENTIFIER,
                AssetTable.ASSET_TYPE_UID,
                AssetTable.SYMBOL,
                AssetTable.NAME,
                AssetTable.CURRENCY);
    }

    private String insertSnapshot() {
        return insertSql(
                snapshots,
                AssetSnapshotsTable.TIME_INDEX,
                AssetSnapshotsTable.ASSET_UID,
                AssetSnapshotsTable.CLOSE,
                AssetSnapshotsTable.SOURCE);
    }

    private static String insertSql(String table, String... columns) {
        String marks = String.join(", ", Collections.nCopies(columns.length, "?"));
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ")\nVALUES (" + marks + ")";
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
