package io.metatables.samples.core.indexes;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of indexes, such as reference rates or equity baskets.
 *
 * @param uid the key of the type
 * @param code the short code
 * @param description what belongs to the type
 */
@MetaTable(labels = {"reference", "indexes"})
public record IndexType(
        @Id UUID uid,
        @Unique @Column(length = 40) String code,
        @Nullable String description) {}
