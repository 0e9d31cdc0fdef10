package io.metatables.samples.portfolios.signals;

import io.metatables.annotations.Column;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signals that weights are computed from, one row for each configuration.
 *
 * @param uid the key of the signal
 * @param name the name shown to people
 * @param configurationHash the SHA-256 of the configuration, as 64 hex digits
 * @param configuration the parameters
 * @param description what the signal looks for
 */
@MetaTable(labels = {"signals"})
public record SignalMetadata(
        @Id UUID uid,
        @Index @Column(length = 120) String name,
        @Unique @Column(length = 64) String configurationHash,
        @Json String configuration,
        @Nullable String description) {}
