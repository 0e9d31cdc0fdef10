package io.metatables.samples.core.funds;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.accounts.Account;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parts of an account that are run as if they were funds of their own.
 *
 * @param uid the key of the fund
 * @param accountUid the account that really holds the assets
 * @param name the name shown to people, unique in its account
 * @param notional what the fund may invest, in the base currency of the account
 * @param strategy the idea of the fund
 * @param startedOn its first day
 * @param endedOn its last day; null while it runs
 */
@Unique(members = {"accountUid", "name"})
@MetaTable(labels = {"funds"})
public record VirtualFund(
        @Id UUID uid,

        @ForeignKey(target = Account.class, onDelete = ReferentialAction.RESTRICT)
        UUID accountUid,

        @Column(length = 120) String name,
        @Column(precision = 24, scale = 4) BigDecimal notional,
        @Nullable String strategy,
        LocalDate startedOn,
        @Nullable LocalDate endedOn) {}
