package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of instruments, such as bonds or futures.
 *
 * @param uid the key of the type
 * @param code the short code that feeds and screens use, such as {@code BOND}
 * @param displayName the name shown to people
 * @param description what belongs to the type and what does not
 */
@MetaTable(labels = {"reference"})
public record AssetType(
        @Id UUID uid,
        @Unique @Column(length = 40) String code,
        @Column(length = 120) String displayName,
        @Nullable String description) {}
