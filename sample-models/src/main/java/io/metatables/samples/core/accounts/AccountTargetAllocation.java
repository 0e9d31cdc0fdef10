package io.metatables.samples.core.accounts;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import io.metatables.samples.core.assets.AssetCategory;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Which fraction of an allocation model goes into which category of assets.
 *
 * @param uid the key of the target
 * @param allocationModelUid the model
 * @param categoryUid the category of assets
 * @param weight the fraction of the net value: 0.25 is a quarter
 * @param tolerance how far the weight may drift before somebody trades
 */
@Unique(members = {"allocationModelUid", "categoryUid"})
@MetaTable(labels = {"accounts"})
public record AccountTargetAllocation(
        @Id UUID uid,

        @ForeignKey(target = AccountAllocationModel.class, onDelete = ReferentialAction.CASCADE)
        UUID allocationModelUid,

        @Index @ForeignKey(target = AssetCategory.class, onDelete = ReferentialAction.RESTRICT)
        UUID categoryUid,

        @Column(precision = 9, scale = 8) BigDecimal weight,

        @ColumnDefault("0.05") @Column(precision = 9, scale = 8)
        BigDecimal tolerance) {}
