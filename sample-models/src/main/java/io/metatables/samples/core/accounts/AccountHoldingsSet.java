package io.metatables.samples.core.accounts;

import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries of holdings, one row for each statement that a custodian sent.
 *
 * @param uid the key of the delivery
 * @param accountUid the account
 * @param asOf the point in time that the statement describes
 * @param receivedAt when it arrived
 * @param complete whether every position is in it, so that a missing one is zero
 * @param document the statement as it was delivered
 */
@Unique(members = {"accountUid", "asOf"})
@MetaTable(labels = {"accounts", "holdings"})
public record AccountHoldingsSet(
        @Id UUID uid,

        @ForeignKey(target = Account.class, onDelete = ReferentialAction.CASCADE)
        UUID accountUid,

        Instant asOf,
        @ColumnDefault("now()") Instant receivedAt,
        @ColumnDefault("true") boolean complete,
        @Json @Nullable String document) {}
