package io.metatables.samples.core.indexes;

import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Formulas of the indexes that are computed here, one row for each version.
 *
 * @param uid the key of the formula
 * @param indexUid the index that it computes
 * @param version counted from 1
 * @param expression the formula, over the names of its inputs
 * @param validFrom the first day it is used for
 * @param publishedAt when it was announced; null while it is a draft
 */
@Unique(members = {"indexUid", "version"})
@MetaTable(labels = {"indexes"})
public record IndexFormulaDefinition(
        @Id UUID uid,

        @ForeignKey(target = MarketIndex.class, onDelete = ReferentialAction.CASCADE)
        UUID indexUid,

        int version,
        String expression,
        LocalDate validFrom,
        @Nullable Instant publishedAt) {}
