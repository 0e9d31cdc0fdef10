package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What only bonds have, one row for each asset that is a bond.
 *
 * @param assetUid the asset that is the bond
 * @param issuedOn the day from which interest accrues
 * @param maturesOn the day of repayment; null for a perpetual bond
 * @param couponRate the yearly coupon as a fraction: 0.0425 is 4.25 percent
 * @param couponFrequency how often the coupon is paid
 * @param dayCount the day count convention, such as {@code ACT/ACT}
 * @param faceValue the amount repaid for one bond, in the currency of the asset
 * @param callable whether the issuer may repay early
 */
@MetaTable(labels = {"reference", "assets", "fixed income"})
public record BondDetails(
        @Id @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        LocalDate issuedOn,
        @Index @Nullable LocalDate maturesOn,
        @Column(precision = 9, scale = 6) BigDecimal couponRate,
        CouponFrequency couponFrequency,
        @Column(length = 20) String dayCount,
        @Column(precision = 20, scale = 4) BigDecimal faceValue,
        @ColumnDefault("false") boolean callable) {}
