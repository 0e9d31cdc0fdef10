package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.calendars.Calendar;
import java.util.UUID;

/**
 * Market conventions for a family of instruments.
 *
 * @param uid the key of the conventions
 * @param code the short code, such as {@code USD-SOFR-OIS}
 * @param calendarUid the days that count
 * @param dayCount the day count convention, such as {@code ACT/360}
 * @param businessDayRule what happens to a date that does not count
 * @param settlementDays business days from trade to settlement
 * @param paymentLagDays business days from the end of a period to its payment
 */
@MetaTable(labels = {"pricing"})
public record ConventionDetails(
        @Id UUID uid,
        @Unique @Column(length = 60) String code,

        @Index @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.RESTRICT)
        UUID calendarUid,

        @Column(length = 20) String dayCount,
        BusinessDayRule businessDayRule,
        @ColumnDefault("2") short settlementDays,
        @ColumnDefault("0") short paymentLagDays) {}
