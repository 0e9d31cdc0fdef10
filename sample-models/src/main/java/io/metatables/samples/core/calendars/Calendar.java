package io.metatables.samples.core.calendars;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Trading calendars, one row each.
 *
 * @param uid the key of the calendar
 * @param code the short code, such as {@code XNYS}
 * @param name the name shown to people
 * @param timeZone the IANA name of the time zone in which its sessions are given
 * @param validFrom the first day that the calendar knows
 * @param validUntil the last day that the calendar knows
 */
@MetaTable(labels = {"reference", "calendars"})
public record Calendar(
        @Id UUID uid,
        @Unique @Column(length = 40) String code,
        @Unique @Column(length = 120) String name,
        @Column(length = 60) String timeZone,
        LocalDate validFrom,
        LocalDate validUntil) {}
