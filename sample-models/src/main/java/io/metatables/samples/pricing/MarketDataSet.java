package io.metatables.samples.pricing;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Named sets of market data that a valuation is made with, such as the close or a stress.
 *
 * @param uid the key of the set
 * @param name the name shown to people
 * @param description what the set is for
 * @param official whether its results go to clients
 */
@MetaTable(labels = {"pricing"})
public record MarketDataSet(
        @Id UUID uid,
        @Unique @Column(length = 120) String name,
        @Nullable String description,
        @ColumnDefault("false") boolean official) {}
