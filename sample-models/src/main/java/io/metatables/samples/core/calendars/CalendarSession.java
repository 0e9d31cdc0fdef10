package io.metatables.samples.core.calendars;

import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The daily sessions of a calendar, by day of the week.
 *
 * @param uid the key of the session
 * @param calendarUid the calendar
 * @param kind the part of the day
 * @param dayOfWeek 1 for Monday to 7 for Sunday
 * @param opensAt the opening, in the time zone of the calendar
 * @param closesAt the close, in the time zone of the calendar; before the opening if it is on the next day
 */
@Unique(members = {"calendarUid", "kind", "dayOfWeek"})
@MetaTable(labels = {"reference", "calendars"})
public record CalendarSession(
        @Id UUID uid,

        @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.CASCADE)
        UUID calendarUid,

        SessionKind kind,
        short dayOfWeek,
        LocalTime opensAt,
        LocalTime closesAt) {}
