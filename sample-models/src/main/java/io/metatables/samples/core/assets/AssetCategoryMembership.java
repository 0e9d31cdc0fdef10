package io.metatables.samples.core.assets;

import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import java.time.Instant;
import java.util.UUID;

/**
 * Which asset belongs to which category.
 *
 * @param categoryUid the category
 * @param assetUid the asset
 * @param addedAt when the asset was put into the category
 */
@MetaTable(labels = {"reference", "assets"})
public record AssetCategoryMembership(
        @Id @ForeignKey(target = AssetCategory.class, onDelete = ReferentialAction.CASCADE)
        UUID categoryUid,

        @Id @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.CASCADE)
        UUID assetUid,

        @ColumnDefault("now()") Instant addedAt) {}
