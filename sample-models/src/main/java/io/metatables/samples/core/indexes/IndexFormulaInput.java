package io.metatables.samples.core.indexes;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.RenamedFrom;
import io.metatables.samples.core.assets.Asset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an index formula is computed from: an asset or another index, under the name that the formula uses.
 *
 * @param formulaUid the formula
 * @param name the name in the formula
 * @param assetUid the asset; null where the input is an index
 * @param indexUid the index; null where the input is an asset
 * @param weight by how much the input is multiplied
 */
@RenamedFrom("IndexFormulaLeg")
@MetaTable(labels = {"indexes"})
public record IndexFormulaInput(
        @Id @ForeignKey(target = IndexFormulaDefinition.class, onDelete = ReferentialAction.CASCADE)
        UUID formulaUid,

        @Id @Column(length = 60) String name,

        @Index @ForeignKey(target = Asset.class, onDelete = ReferentialAction.RESTRICT) @Nullable
        UUID assetUid,

        @Index @ForeignKey(target = MarketIndex.class, onDelete = ReferentialAction.RESTRICT) @Nullable
        UUID indexUid,

        @ColumnDefault("1") double weight) {}
