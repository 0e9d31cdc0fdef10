package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sets of target positions that were computed together and are traded together.
 *
 * @param uid the key of the set
 * @param accountUid the account that shall hold them
 * @param createdAt when they were computed
 * @param approvedBy who released them for trading; null: nobody yet
 * @param comment why they were computed outside the schedule
 */
@Index(members = {"accountUid", "createdAt"})
@MetaTable(labels = {"accounts", "trading"})
public record PositionSet(
        @Id UUID uid,

        @ForeignKey(target = Account.class, onDelete = ReferentialAction.CASCADE)
        UUID accountUid,

        @ColumnDefault("now()") Instant createdAt,
        @Column(length = 120) @Nullable String approvedBy,
        @Nullable String comment) {}
