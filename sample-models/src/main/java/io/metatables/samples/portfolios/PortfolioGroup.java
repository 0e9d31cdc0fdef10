package io.metatables.samples.portfolios;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Portfolios that are looked at together.
 *
 * @param uid the key of the group
 * @param uniqueIdentifier the stable name that jobs refer to
 * @param displayName the name shown to people
 * @param description what the group is for
 */
@MetaTable(labels = {"portfolios"})
public record PortfolioGroup(
        @Id UUID uid,
        @Unique @Column(length = 255) String uniqueIdentifier,
        @Column(length = 120) String displayName,
        @Nullable String description) {}
