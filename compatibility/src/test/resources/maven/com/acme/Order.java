package com.acme;

import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants.
 *
 * @param size how much of it
 */
@MetaTable
public record Order(
        @Id long uid, @Index @ForeignKey(target = Asset.class) long assetUid, @Nullable Integer size) {}
