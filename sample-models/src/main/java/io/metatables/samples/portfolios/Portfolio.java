package io.metatables.samples.portfolios;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.calendars.Calendar;
import io.metatables.samples.core.indexes.MarketIndex;
import io.metatables.samples.portfolios.signals.RebalanceStrategyMetadata;
import io.metatables.samples.portfolios.signals.SignalMetadata;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Portfolios, one row each.
 *
 * @param uid the key of the portfolio
 * @param uniqueIdentifier the stable name that jobs refer to
 * @param calendarUid the days on which it is valued
 * @param signalUid the signal that its weights come from
 * @param rebalanceStrategyUid how and when it is brought back to its weights
 * @param publishedIndexUid the index under which its values are published
 * @param baseCurrency the ISO 4217 code of the currency it is valued in
 * @param commissionRate what trading costs, as a fraction of the traded value
 * @param active whether it is still computed
 */
@MetaTable(labels = {"portfolios"})
public record Portfolio(
        @Id UUID uid,
        @Unique @Column(length = 255) String uniqueIdentifier,

        @Index @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.RESTRICT)
        UUID calendarUid,

        @Index @ForeignKey(target = SignalMetadata.class, onDelete = ReferentialAction.RESTRICT)
        UUID signalUid,

        @Index @ForeignKey(target = RebalanceStrategyMetadata.class, onDelete = ReferentialAction.RESTRICT)
        UUID rebalanceStrategyUid,

        @Index @ForeignKey(target = MarketIndex.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID publishedIndexUid,

        @Column(length = 3) String baseCurrency,

        @ColumnDefault("0") @Column(precision = 9, scale = 8)
        BigDecimal commissionRate,

        @ColumnDefault("true") boolean active) {}
