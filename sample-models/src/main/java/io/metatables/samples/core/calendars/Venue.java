package io.metatables.samples.core.calendars;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.util.UUID;

/**
 * Places where assets are traded.
 *
 * @param uid the key of the venue
 * @param mic the ISO 10383 Market Identifier Code
 * @param name the name shown to people
 * @param calendarUid when it is open
 */
@MetaTable(labels = {"reference", "calendars"})
public record Venue(
        @Id UUID uid,
        @Unique @Column(length = 4) String mic,
        @Column(length = 120) String name,

        @Index @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.RESTRICT)
        UUID calendarUid) {}
