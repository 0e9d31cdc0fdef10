package messages;

import static io.metatables.annotations.PartitionStrategy.HASH;
import static io.metatables.annotations.PartitionStrategy.LIST;
import static io.metatables.annotations.PartitionStrategy.RANGE;
import static io.metatables.annotations.SortOrder.DESC;

import io.metatables.annotations.Check;
import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.EnumType;
import io.metatables.annotations.Exclusion;
import io.metatables.annotations.ExclusionPart;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.GeneratedColumn;
import io.metatables.annotations.Id;
import io.metatables.annotations.Identity;
import io.metatables.annotations.IdentityMode;
import io.metatables.annotations.Index;
import io.metatables.annotations.IndexPart;
import io.metatables.annotations.Json;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.MetaTableProvider;
import io.metatables.annotations.Partition;
import io.metatables.annotations.PartitionBy;
import io.metatables.annotations.PartitionOf;
import io.metatables.annotations.PrimaryKey;
import io.metatables.annotations.RangeType;
import io.metatables.annotations.TableStorage;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message store, as schema.sql beside it has it. */
@MetaTableProvider(namespace = "messages", prefix = "messages")
@SuppressWarnings("metatables")
public interface Messages {

    @EnumType(name = "direction", schema = "msg")
    enum Direction {
        in,
        out
    }

    @RangeType(name = "delivery_window", schema = "msg", subtype = "time")
    record DeliveryWindow(LocalTime from, LocalTime to) {}

    @MetaTable(adoptedName = "tenants", schema = "msg")
    @PrimaryKey(name = "tenants_pkey")
    record Tenant(
            @Id @Identity(IdentityMode.ALWAYS) int id,
            @Index(name = "tenants_key_hash", method = "hash")
                    @Check(name = "tenants_key_length", value = "octet_length(key) = 32")
                    byte[] key,
            @Json @Nullable String settings,
            String region,
            @Nullable DeliveryWindow delivery) {}

    /** One row a message; a year a partition. */
    @MetaTable(adoptedName = "messages", schema = "msg")
    @PrimaryKey(name = "messages_pk", members = {"sentAt", "tenantId", "id"})
    @PartitionBy(strategy = RANGE, members = "sentAt")
    @Partition(name = "messages_2025", values = "FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00')")
    @Partition(
            name = "messages_2026",
            values = "FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')",
            by = @PartitionBy(strategy = HASH, members = "tenantId"))
    @Partition(name = "messages_2026_0", of = "messages_2026", values = "WITH (modulus 2, remainder 0)")
    @Partition(
            name = "messages_2026_1",
            of = "messages_2026",
            values = "WITH (modulus 2, remainder 1)",
            storage = @TableStorage(parameters = "fillfactor=90"))
    @Partition(name = "messages_old", schema = "archive", values = "DEFAULT")
    @Index(
            name = "messages_by_tenant",
            parts = {@IndexPart(member = "tenantId"), @IndexPart(member = "sentAt", order = DESC)})
    record Message(
            @ForeignKey(name = "messages_tenant", target = Tenant.class) int tenantId,
            Instant sentAt,
            @ColumnDefault("gen_random_uuid()") UUID id,
            Direction direction,
            @Column(compression = "pglz") @Nullable String body,
            @GeneratedColumn("octet_length(body)") @Nullable Integer size) {}

    @MetaTable(adoptedName = "attachments", schema = "msg", keyless = true)
    @PartitionBy(strategy = LIST, members = "region")
    @Partition(name = "attachments_eu", values = "IN ('de', 'fr', 'it')")
    record Attachment(
            UUID messageId,
            String region,
            String name,
            @Column(storage = "EXTERNAL") byte[] content,
            @Column(length = 255) @Nullable String mime) {}

    @MetaTable(adoptedName = "attachments_us", schema = "msg")
    @PartitionOf(target = Attachment.class, values = "IN ('us', NULL)")
    @PrimaryKey(name = "attachments_us_pk", members = {"messageId", "name"})
    @Index(name = "attachments_us_mime", members = "mime")
    record AttachmentUs() {}

    @MetaTable(adoptedName = "receipts", schema = "msg", keyless = true)
    @PartitionBy(strategy = HASH, members = "messageHash")
    @Partition(name = "receipts_0", values = "WITH (modulus 3, remainder 0)")
    @Partition(name = "receipts_1", values = "WITH (modulus 3, remainder 1)")
    @Partition(name = "receipts_2", values = "WITH (modulus 3, remainder 2)")
    record Receipt(byte[] messageHash, Instant at) {}

    @MetaTable(adoptedName = "maintenance", schema = "msg")
    @PrimaryKey(name = "maintenance_pkey")
    @Exclusion(
            name = "maintenance_no_overlap",
            parts = @ExclusionPart(member = "during", with = "&&"),
            where = "not isempty(during)")
    record Maintenance(
            @Id int id,
            @Column(type = "tstzrange") String during,
            InetAddress[] hosts,
            @Column(type = "cidr")
                    @Nullable
                    @Index(
                            name = "maintenance_network",
                            method = "gist",
                            parts = @IndexPart(operatorClass = "inet_ops"))
                    String network,
            @Column(type = "macaddr") @Nullable String mac,
            @Column(type = "int4multirange") @Nullable String slots) {}

    @MetaTable(adoptedName = "metrics", schema = "msg", keyless = true)
    @Index(
            name = "metrics_day",
            parts = {@IndexPart(expression = "at::date"), @IndexPart(member = "bucket")})
    record Metric(
            @Column(secondPrecision = 0) @Nullable LocalDateTime at,
            double bucket,
            @Nullable Float ratio,
            @Column(type = "bit(8)") @Nullable String flags,
            @Column(type = "bit varying(64)") @Nullable String bits,
            @Nullable Duration elapsed,
            @Column(type = "interval minute to second") @Nullable Duration pause,
            @Column(type = "point") @Nullable String position,
            @Column(secondPrecision = 3) @Nullable OffsetTime day) {}
}
