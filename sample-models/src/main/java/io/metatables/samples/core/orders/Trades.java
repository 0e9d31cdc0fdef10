package io.metatables.samples.core.orders;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.samples.core.accounts.Account;
import io.metatables.samples.core.assets.Asset;
import io.metatables.samples.core.calendars.Venue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Executions, one row each.
 *
 * @param timeIndex when the trade was made
 * @param tradeUid the key of the trade
 * @param orderUid the order that it fills; null for a trade booked by hand
 * @param accountUid the account
 * @param assetUid what was traded
 * @param venueUid where it was traded; null over the counter
 * @param side the direction
 * @param quantity units traded
 * @param price the price of one unit, in the currency of the asset
 * @param commission what the broker took, in the base currency of the account
 * @param settlesOn the day on which money and asset change hands
 * @param executedAt the time as the venue gave it, in its own offset
 */
@Index(members = {"accountUid", "timeIndex"})
@Index(members = {"assetUid", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1m",
        labels = {"trading"})
public record Trades(
        @TimeIndex Instant timeIndex,
        @Dimension UUID tradeUid,

        @Index
        @ForeignKey(target = Orders.class, targetMembers = "orderUid", onDelete = ReferentialAction.SET_NULL)
        @Nullable
        UUID orderUid,

        @ForeignKey(target = Account.class, onDelete = ReferentialAction.RESTRICT)
        UUID accountUid,

        @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        @Index @ForeignKey(target = Venue.class, onDelete = ReferentialAction.RESTRICT) @Nullable
        UUID venueUid,

        OrderSide side,
        @Column(precision = 28, scale = 8) BigDecimal quantity,
        @Column(precision = 24, scale = 8) BigDecimal price,

        @ColumnDefault("0") @Column(precision = 20, scale = 4)
        BigDecimal commission,

        @Nullable LocalDate settlesOn,
        @Nullable OffsetDateTime executedAt) {}
