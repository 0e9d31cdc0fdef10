package io.metatables.samples.core.indexes;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.assets.Asset;
import io.metatables.samples.core.calendars.Calendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Indexes, published by others or computed here. The class has a name of its own, so that it can be used beside the
 * annotation called {@code Index}; what the table is called does not depend on that.
 *
 * @param uid the key of the index
 * @param uniqueIdentifier the stable name that jobs refer to
 * @param indexTypeUid the kind of index
 * @param assetUid the asset that tracks the index, where there is one
 * @param calendarUid the days on which the index has a value
 * @param displayName the name shown to people
 * @param currency the ISO 4217 code of its currency; null for a rate
 * @param baseValue the value on the base day
 * @param baseDate the day on which it had the base value
 */
@MetaTable(
        identifier = "Index",
        labels = {"reference", "indexes"})
public record MarketIndex(
        @Id UUID uid,
        @Unique @Column(length = 255) String uniqueIdentifier,

        @Index @ForeignKey(target = IndexType.class, onDelete = ReferentialAction.RESTRICT)
        UUID indexTypeUid,

        @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID assetUid,

        @Index @ForeignKey(target = Calendar.class, onDelete = ReferentialAction.RESTRICT)
        UUID calendarUid,

        @Column(length = 120) String displayName,
        @Column(length = 3) @Nullable String currency,

        @ColumnDefault("100") @Column(precision = 20, scale = 8)
        BigDecimal baseValue,

        @Nullable LocalDate baseDate) {}
