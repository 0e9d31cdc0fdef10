package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Named groups of assets that people put together, such as a universe or a watch list.
 *
 * @param uid the key of the category
 * @param uniqueIdentifier the stable name that jobs refer to
 * @param displayName the name shown to people
 * @param description what the category is for
 */
@MetaTable(labels = {"reference", "assets"})
public record AssetCategory(
        @Id UUID uid,
        @Unique @Column(length = 255) String uniqueIdentifier,
        @Column(length = 120) String displayName,
        @Nullable String description) {}
