package io.metatables.samples.core.assets;

import io.metatables.annotations.Column;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.ReferentialAction;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Companies, states and other bodies that issue assets.
 *
 * @param uid the key of the issuer
 * @param lei the Legal Entity Identifier
 * @param name the registered name
 * @param countryCode the ISO 3166 alpha-2 code of the country of registration
 * @param sector the economic sector, in the words of the data vendor
 * @param parentUid the issuer that owns this one
 */
@MetaTable(labels = {"reference", "assets"})
public record Issuer(
        @Id UUID uid,
        @Unique @Column(length = 20) @Nullable String lei,
        @Index @Column(length = 255) String name,
        @Column(length = 2) String countryCode,
        @Column(length = 80) @Nullable String sector,

        @Index @ForeignKey(target = Issuer.class, onDelete = ReferentialAction.SET_NULL) @Nullable
        UUID parentUid) {}
