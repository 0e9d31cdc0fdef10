package io.metatables.samples.core.orders;

import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Id;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.Unique;
import java.util.UUID;

/**
 * Programs and desks that send orders.
 *
 * @param uid the key of the order manager
 * @param name the name shown to people
 * @param gateway the connection through which it trades
 * @param enabled whether it may send orders
 * @param settings limits and routing, in the format of the gateway
 */
@MetaTable(labels = {"trading"})
public record OrderManager(
        @Id UUID uid,
        @Unique @Column(length = 120) String name,
        @Column(length = 60) String gateway,
        @ColumnDefault("true") boolean enabled,
        @Json @ColumnDefault("'{}'::jsonb") String settings) {}
