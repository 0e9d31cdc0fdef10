package io.metatables.samples.core.orders;

import io.metatables.annotations.Dimension;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.TimeIndex;
import io.metatables.annotations.TimeIndexMetaTable;
import io.metatables.annotations.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to every order, in the order in which it happened.
 *
 * @param timeIndex when it happened
 * @param orderUid the order
 * @param sequenceNumber the number of the event among those of the order, from 1
 * @param orderTime when the order was written
 * @param kind what happened
 * @param message the text of the venue
 * @param payload the message as it was received
 */
@ForeignKey(
        target = Orders.class,
        members = {"orderTime", "orderUid"},
        targetMembers = {"timeIndex", "orderUid"},
        onDelete = ReferentialAction.CASCADE)
@Unique(members = {"orderUid", "sequenceNumber"})
@Index(members = {"orderTime", "orderUid"})
@TimeIndexMetaTable(
        cadence = "1m",
        labels = {"trading"})
public record OrderEvents(
        @TimeIndex Instant timeIndex,
        @Dimension UUID orderUid,
        @Dimension int sequenceNumber,
        Instant orderTime,
        OrderEventKind kind,
        @Nullable String message,
        @Json @Nullable String payload) {}
