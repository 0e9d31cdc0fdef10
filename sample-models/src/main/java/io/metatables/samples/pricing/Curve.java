package io.metatables.samples.pricing;

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
 * Curves that prices are computed with.
 *
 * @param uid the key of the curve
 * @param uniqueIdentifier the stable name that jobs refer to
 * @param kind what its points mean
 * @param currency the ISO 4217 code of the currency that it discounts
 * @param baseCurveUid the curve that this one is a spread over
 * @param displayName the name shown to people
 */
@Index(members = {"currency", "kind"})
@MetaTable(labels = {"pricing", "curves"})
public record Curve(
        @Id UUID uid,
        @Unique @Column(length = 255) String uniqueIdentifier,
        CurveKind kind,
        @Column(length = 3) String currency,

        @Index @ForeignKey(target = Curve.class, onDelete = ReferentialAction.RESTRICT) @Nullable
        UUID baseCurveUid,

        @Column(length = 120) String displayName) {}
