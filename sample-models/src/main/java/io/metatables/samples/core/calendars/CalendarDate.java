package io.metatables.samples.core.calendars;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Every day of every calendar and what kind of day it is.
 *
 * @param calendarUid the calendar
 * @param date the day, in the time zone of the calendar
 * @param kind what kind of day it is
 * @param note the name of the holiday or the reason of the half day
 */
@Index(members = {"date", "kind"})
@MetaTable(labels = {"reference", "calendars"})
public record CalendarDate(
        @Id @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.CASCADE)
        UUID calendarUid,

        @Id LocalDate date,
        CalendarDateKind kind,
        @Column(length = 120) @Nullable String note) {}
