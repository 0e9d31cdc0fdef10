package io.metatables.samples.access;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What each example can do. */
interface Prices {

    /** Writes a closing price. */
    void add(OffsetDateTime time, UUID asset, BigDecimal close) throws SQLException;

    /** The closing prices of an asset from a point in time on, the oldest first. */
    List<BigDecimal> closes(UUID asset, OffsetDateTime since) throws SQLException;
}
