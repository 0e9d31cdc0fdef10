package io.metatables.samples.portfolios.signals;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Ways to bring a portfolio back to its weights, one row for each configuration.
 *
 * @param uid the key of the strategy
 * @param name the name shown to people
 * @param configurationHash the SHA-256 of the configuration, as 64 hex digits
 * @param configuration the parameters
 * @param startsAt when on a day trading begins, in UTC
 * @param maxTurnover the greatest fraction of the portfolio that one rebalancing may trade
 */
@MetaTable(labels = {"signals"})
public record RebalanceStrategyMetadata(
        @Id UUID uid,
        @Index @Column(length = 120) String name,
        @Unique @Column(length = 64) String configurationHash,
        @Json String configuration,
        @Nullable LocalTime startsAt,
        @Nullable Float maxTurnover) {}
