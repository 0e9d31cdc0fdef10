package io.metatables.samples.portfolios;

import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.util.UUID;

/**
 * Which portfolio belongs to which group.
 *
 * @param groupUid the group
 * @param portfolioUid the portfolio
 * @param position the place of the portfolio on the group's pages, from 0
 */
@Unique(members = {"groupUid", "position"})
@MetaTable(labels = {"portfolios"})
public record PortfolioGroupMembership(
        @Id @ForeignKey(target = PortfolioGroup.class, onDelete = ReferentialAction.CASCADE)
        UUID groupUid,

        @Id @Index @ForeignKey(target = Portfolio.class, onDelete = ReferentialAction.CASCADE)
        UUID portfolioUid,

        int position) {}
