package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Models that say how accounts of one kind should be invested.
 *
 * @param uid the key of the model
 * @param name the name shown to people
 * @param description the idea of the model
 * @param maxLeverage gross exposure over net value that must not be exceeded; 1 is no leverage
 */
@MetaTable(labels = {"accounts"})
public record AccountAllocationModel(
        @Id UUID uid,
        @Unique @Column(length = 120) String name,
        @Nullable String description,

        @ColumnDefault("1") @Column(precision = 6, scale = 3)
        BigDecimal maxLeverage) {}
