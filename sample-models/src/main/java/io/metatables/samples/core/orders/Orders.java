package io.metatables.samples.core.orders;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.accounts.Account;
import io.metatables.samples.core.assets.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Orders as they stand, one row each.
 *
 * @param timeIndex when the order was written
 * @param orderUid the key of the order
 * @param accountUid the account it is for
 * @param assetUid what is traded
 * @param orderManagerUid who sent it
 * @param side the direction
 * @param orderType what it asks of the price
 * @param timeInForce how long it stays valid
 * @param quantity units asked for
 * @param filledQuantity units traded so far
 * @param limitPrice the worst price accepted; null without a limit
 * @param status how far it has come
 * @param venueReference the number that the venue gave it
 */
@Unique(members = {"orderUid"})
@Index(members = {"accountUid", "timeIndex"})
@Index(members = {"assetUid", "timeIndex"})
@Index(members = {"status", "timeIndex"})
@TimeIndexMetaTable(
        cadence = "1m",
        labels = {"trading"})
public record Orders(
        @TimeIndex Instant timeIndex,
        @Dimension UUID orderUid,

        @ForeignKey(target = Account.class, onDelete = ReferentialAction.RESTRICT)
        UUID accountUid,

        @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT)
        UUID assetUid,

        @Index @ForeignKey(target = OrderManager.class, onDelete = ReferentialAction.RESTRICT)
        UUID orderManagerUid,

        OrderSide side,
        OrderType orderType,
        @ColumnDefault("'DAY'") TimeInForce timeInForce,
        @Column(precision = 28, scale = 8) BigDecimal quantity,

        @ColumnDefault("0") @Column(precision = 28, scale = 8)
        BigDecimal filledQuantity,

        @Column(precision = 24, scale = 8) @Nullable BigDecimal limitPrice,
        @ColumnDefault("'NEW'") OrderStatus status,
        @Column(length = 80) @Nullable String venueReference) {}
