package com.acme;

import io.metatables.annotations.*;
import java.util.UUID;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Tradable instruments. */
@Value
@MetaTable
public class Asset {
    /** Who it is. */
    @Id UUID uid;
    @Unique @Column(length = 255) String uniqueIdentifier;
    @Nullable @Json String metadata;
}
