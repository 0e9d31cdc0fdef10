package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Which curve a market data set uses in which role.
 *
 * @param marketDataSetUid the set
 * @param role what the curve is used for, such as {@code USD.discount}
 * @param curveUid the curve
 * @param shift by how much the curve is moved, as a fraction: 0.0001 is one basis point
 */
@MetaTable(labels = {"pricing"})
public record MarketDataSetBinding(
        @Id @ForeignKey(target = MarketDataSet.class, onDelete = ReferentialAction.CASCADE)
        UUID marketDataSetUid,

        @Id @Column(length = 80) String role,

        @Index @ForeignKey(target = Curve.class, onDelete = ReferentialAction.RESTRICT)
        UUID curveUid,

        @ColumnDefault("0") @Column(precision = 9, scale = 8)
        BigDecimal shift) {}
