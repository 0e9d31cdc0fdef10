package io.metatables.samples.core.calendars;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Transient;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One-off events of a calendar, such as a rate decision or an expiry. A class instead of a record: its fields are the
 * columns, except the one that is derived.
 */
@Index(members = {"calendarUid", "startsAt"})
@MetaTable(labels = {"reference", "calendars"})
public final class CalendarEvent {
    /** The key of the event. */
    @Id
    private final UUID uid;

    /** The calendar. */
    @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.CASCADE)
    private final UUID calendarUid;

    /** The name shown to people. */
    @Column(length = 120)
    private final String title;

    /** The start on the clock of the calendar's time zone. */
    @SuppressWarnings("metatables:MT254")
    private final LocalDateTime startsAt;

    /** How long it lasts, in minutes. */
    @ColumnDefault("0")
    private final int durationMinutes;

    /** What the source delivers beyond the columns. */
    @Json
    private final @Nullable String metadata;

    /** How a screen shows it; not stored. */
    @Transient
    private final String caption;

    /**
     * Takes the values of a row.
     *
     * @param uid the key
     * @param calendarUid the calendar
     * @param title the name
     * @param startsAt the start, in the time zone of the calendar
     * @param durationMinutes how long it lasts
     * @param metadata whatever else is known
     */
    public CalendarEvent(
            UUID uid,
            UUID calendarUid,
            String title,
            LocalDateTime startsAt,
            int durationMinutes,
            @Nullable String metadata) {
        this.uid = uid;
        this.calendarUid = calendarUid;
        this.title = title;
        this.startsAt = startsAt;
        this.durationMinutes = durationMinutes;
        this.metadata = metadata;
        this.caption = title + " " + startsAt;
    }

    /**
     * The key.
     *
     * @return the key of the event
     */
    public UUID uid() {
        return uid;
    }

    /**
     * The calendar.
     *
     * @return its key
     */
    public UUID calendarUid() {
        return calendarUid;
    }

    /**
     * The name.
     *
     * @return at most 120 characters
     */
    public String title() {
        return title;
    }

    /**
     * The start.
     *
     * @return in the time zone of the calendar
     */
    public LocalDateTime startsAt() {
        return startsAt;
    }

    /**
     * How long it lasts.
     *
     * @return minutes
     */
    public int durationMinutes() {
        return durationMinutes;
    }

    /**
     * Whatever else is known.
     *
     * @return JSON; null: nothing
     */
    public @Nullable String metadata() {
        return metadata;
    }

    /**
     * How a screen shows it.
     *
     * @return the name and the start
     */
    public String caption() {
        return caption;
    }
}
