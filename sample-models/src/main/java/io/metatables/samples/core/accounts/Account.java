package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that hold assets, one row each.
 *
 * @param uid the key of the account
 * @param accountNumber the number at the custodian
 * @param name the name shown to people
 * @param groupUid the group it belongs to
 * @param allocationModelUid the model that its target allocations follow
 * @param baseCurrency the ISO 4217 code of the currency it is valued in
 * @param status whether it may trade
 * @param paper whether it trades with imagined money
 * @param openedOn the day from which it may hold anything
 * @param metadata whatever the custodian delivers beyond the columns
 * @param createdAt when the row was written
 */
@MetaTable(labels = {"accounts"})
public record Account(
        @Id UUID uid,
        @Unique @Column(length = 64) String accountNumber,
        @Column(length = 120) String name,

        @Index @ForeignKey(target = AccountGroup.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID groupUid,

        @Index @ForeignKey(target = AccountAllocationModel.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID allocationModelUid,

        @Column(length = 3) String baseCurrency,
        @ColumnDefault("'OPENING'") AccountStatus status,
        @ColumnDefault("false") boolean paper,
        @Nullable LocalDate openedOn,
        @Json @Nullable String metadata,
        @ColumnDefault("now()") OffsetDateTime createdAt) {}
