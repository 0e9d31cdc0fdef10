package shop;

import static io.metatables.annotations.ReferentialAction.CASCADE;
import static io.metatables.annotations.ReferentialAction.SET_NULL;
import static io.metatables.annotations.SortOrder.DESC;

import io.metatables.annotations.Check;
import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.Deferrability;
import io.metatables.annotations.EnumType;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.GeneratedColumn;
import io.metatables.annotations.Id;
import io.metatables.annotations.Identity;
import io.metatables.annotations.IdentityMode;
import io.metatables.annotations.Index;
import io.metatables.annotations.IndexPart;
import io.metatables.annotations.Json;
import io.metatables.annotations.Label;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.MetaTableProvider;
import io.metatables.annotations.NullsOrder;
import io.metatables.annotations.PrimaryKey;
import io.metatables.annotations.RequiresExtension;
import io.metatables.annotations.Sequence;
import io.metatables.annotations.SequenceOptions;
import io.metatables.annotations.Serial;
import io.metatables.annotations.TableStorage;
import io.metatables.annotations.Unique;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shop, as schema.sql beside it has it. */
@MetaTableProvider(namespace = "shop", prefix = "shop")
@RequiresExtension("citext")
@Sequence(
        name = "invoice_number",
        type = "integer",
        options = @SequenceOptions(start = 10000, increment = 10, cache = 5))
@SuppressWarnings("metatables")
public interface Shop {

    /** Where an order stands. */
    @EnumType(name = "order_status")
    enum OrderStatus {
        @Label("open")
        OPEN,
        @Label("partly paid")
        PARTLY_PAID,
        @Label("paid")
        PAID,
        @Label("sent")
        SENT,
        @Label("cancelled")
        CANCELLED
    }

    @EnumType(name = "Payment Method")
    enum PaymentMethod {
        card,
        transfer,
        voucher
    }

    /** Whoever has bought something, or wants to. */
    @MetaTable(adoptedName = "customers")
    @PrimaryKey(name = "customers_pkey")
    @Check(name = "customers_email_has_at", value = "position('@' in email::text) > 1")
    @Index(name = "customers_email_key", members = "email", unique = true, where = "deleted_at is null")
    @Index(
            name = "customers_name_idx",
            parts = @IndexPart(expression = "lower(display_name)", operatorClass = "text_pattern_ops"))
    record Customer(
            @Id @Identity long id,
            @Column(type = "citext", statistics = 0, description = " Where to write to.\n  As it was typed. ") String email,
            @Column(length = 120, statistics = 500) String displayName,
            @ColumnDefault("false") boolean newsletter,
            @ColumnDefault(literal = "{}") List<String> phoneNumbers,
            @Column(parameters = {"n_distinct = -0.1", "n_distinct_inherited=20000"}) @Nullable LocalDate birthday,
            @Column(description = "Set when the customer asked to be forgotten.") @Nullable Instant deletedAt,
            @Column(secondPrecision = 3) @ColumnDefault("now()") Instant createdAt) {}

    @MetaTable(adoptedName = "addresses")
    @PrimaryKey(name = "addresses_pkey")
    @Index(name = "addresses_one_default", members = "customerId", unique = true, where = "\"default\"")
    record Address(
            @Id @Serial int id,
            @ForeignKey(name = "addresses_customer_id_fkey", target = Customer.class, onDelete = CASCADE)
                    long customerId,
            String street,
            String city,
            @Column(length = 16, collation = "C") String postalCode,
            @Column(type = "char(2)") @ColumnDefault(literal = "DE") String country,
            @Column(name = "default") @ColumnDefault("true") boolean usual) {}

    @MetaTable(adoptedName = "categories")
    @PrimaryKey(name = "categories_pkey")
    @Unique(name = "categories_name_key", members = {"parentId", "name"}, nullsNotDistinct = true)
    record Category(
            @Id
                    @Identity(
                            value = IdentityMode.ALWAYS,
                            options = @SequenceOptions(start = 100, minValue = 100, maxValue = 999))
                    short id,
            @Nullable
                    @Index(name = "categories_parent_id_idx")
                    @ForeignKey(
                            name = "categories_parent_id_fkey",
                            target = Category.class,
                            onUpdate = CASCADE,
                            onDelete = SET_NULL)
                    Short parentId,
            String name) {}

    @MetaTable(adoptedName = "products")
    @PrimaryKey(name = "products_pkey")
    @Check(
            name = "products_weight_grams_check",
            value = "weight_grams is null or weight_grams between 1 and 100000")
    @Index(name = "products_category_id_idx", members = "categoryId", include = {"title", "price"})
    @Index(
            name = "products_price_idx",
            parts = {
                @IndexPart(member = "price", order = DESC, nulls = NullsOrder.LAST),
                @IndexPart(member = "title")
            })
    record Product(
            @Id @Column(length = 32) String sku,
            @ForeignKey(name = "products_category_id_fkey", target = Category.class) short categoryId,
            String title,
            @Column(precision = 12, scale = 2) @Check(name = "products_price_check", value = "price >= 0")
                    BigDecimal price,
            @Column(precision = 4, scale = 3) @ColumnDefault("0.19") BigDecimal taxRate,
            @Column(precision = 14, scale = 2) @GeneratedColumn("round(price * (1 + tax_rate), 2)") @Nullable
                    BigDecimal gross,
            @Json
                    @ColumnDefault("'{}'")
                    @Index(
                            name = "products_attributes_idx",
                            method = "gin",
                            parts = @IndexPart(operatorClass = "jsonb_path_ops"),
                            storageParameters = "fastupdate=off")
                    String attributes,
            @Index(name = "products_tags_idx", method = "gin") String @Nullable [] tags,
            @Nullable Integer weightGrams,
            @Column(type = "tsvector")
                    @GeneratedColumn("to_tsvector('simple', title)")
                    @Index(name = "products_search_idx", method = "gin")
                    @Nullable
                    String search,
            byte @Nullable [] photo) {}

    @MetaTable(adoptedName = "Orders")
    @PrimaryKey(name = "Orders_pkey")
    @Index(
            name = "IX_Orders_Open",
            parts = @IndexPart(member = "placedAt", order = DESC),
            where = "\"Status\" in ('open', 'partly paid')")
    record Order(
            @Id @Column(name = "Id") @ColumnDefault("gen_random_uuid()") UUID id,
            @Column(name = "CustomerId")
                    @Index(name = "IX_Orders_CustomerId")
                    @ForeignKey(name = "Orders_CustomerId_fkey", target = Customer.class)
                    long customerId,
            @Column(name = "Status") @ColumnDefault(literal = "open") OrderStatus status,
            @Column(name = "Größe", type = "\"char\"") @Nullable String size,
            @Column(name = "placed at") @ColumnDefault("CURRENT_TIMESTAMP") LocalDateTime placedAt,
            @Column(name = "invoice#") @ColumnDefault("nextval('invoice_number')") @Nullable Integer invoice) {}

    @MetaTable(adoptedName = "order_lines")
    @PrimaryKey(name = "order_lines_pkey")
    @Check(name = "order_lines_positive", value = "quantity > 0 and unit_price >= 0")
    record OrderLine(
            @Id @ForeignKey(name = "order_lines_order_id_fkey", target = Order.class, onDelete = CASCADE)
                    UUID orderId,
            @Id short line,
            @Column(length = 32)
                    @ForeignKey(name = "order_lines_sku_fkey", target = Product.class, onUpdate = CASCADE)
                    @Index(name = "order_lines_sku_idx", method = "hash")
                    String sku,
            @ColumnDefault("1") int quantity,
            @Column(precision = 12, scale = 2) BigDecimal unitPrice) {}

    @MetaTable(adoptedName = "payments")
    @PrimaryKey(name = "payments_pkey")
    record Payment(
            @Id @Serial long id,
            @ForeignKey(
                            name = "payments_order_fk",
                            target = Order.class,
                            deferrability = Deferrability.INITIALLY_DEFERRED)
                    UUID orderId,
            PaymentMethod method,
            @Column(type = "money") BigDecimal amount,
            @ColumnDefault("CURRENT_DATE") LocalDate receivedOn,
            @Nullable List<PaymentMethod> methods) {}

    @MetaTable(adoptedName = "carts")
    @PrimaryKey(name = "carts_pkey")
    @TableStorage(
            unlogged = true,
            parameters = {"fillfactor=70", "autovacuum_enabled=false"})
    record Cart(
            @Id UUID sessionId,
            @Json(binary = false) String content,
            @Index(name = "carts_expires_brin", method = "brin", storageParameters = "pages_per_range=32")
                    Instant expiresAt,
            @Nullable InetAddress visitor) {}

    @MetaTable(adoptedName = "audit", keyless = true)
    record Audit(
            @ColumnDefault("clock_timestamp()") Instant at,
            @ColumnDefault("current_user") String who,
            @Column(type = "xml") @Nullable String what) {}
}
