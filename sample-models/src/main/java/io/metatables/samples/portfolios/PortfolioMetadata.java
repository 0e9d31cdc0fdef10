package io.metatables.samples.portfolios;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.samples.core.indexes.MarketIndex;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people should know about a portfolio before they buy it.
 *
 * @param portfolioUid the portfolio
 * @param displayName the name on the fact sheet
 * @param description the text of the fact sheet
 * @param benchmarkUid the index it is compared with
 * @param manager who answers for it
 * @param tags free words, a JSON array
 * @param updatedAt when somebody last changed any of it
 */
@MetaTable(labels = {"portfolios"})
public record PortfolioMetadata(
        @Id @ForeignKey(target = Portfolio.class, onDelete = ReferentialAction.CASCADE)
        UUID portfolioUid,

        @Column(length = 120) String displayName,
        @Nullable String description,

        @Index @ForeignKey(target = MarketIndex.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID benchmarkUid,

        @Column(length = 120) @Nullable String manager,
        @Json @ColumnDefault("'[]'::jsonb") String tags,
        @ColumnDefault("now()") Instant updatedAt) {}
