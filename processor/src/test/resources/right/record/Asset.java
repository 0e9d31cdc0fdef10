package acme;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tradable instruments, one row each; see {@link java.util.UUID} &amp; <em>others</em>. A second sentence.
 *
 * @param uid the key, as {@code uuid}
 * @param code what the market calls it. Never reused.
 * @param <T> no component
 */
@MetaTable(labels = {"core", "reference"})
@Index(members = {"code", "listed"})
@Index(members = "listed", unique = true, name = "by_date")
@Unique(members = {"code", "kind"})
@RenamedFrom("Instrument")
public record Asset(
        @Id UUID uid,
        @Unique @Column(length = 255, name = "unique_code") String code,
        Kind kind,
        @Nullable @Json String metadata,
        @Nullable @ForeignKey(target = Asset.class, onDelete = ReferentialAction.SET_NULL) UUID parentUid,
        short small,
        Short boxedSmall,
        int count,
        long units,
        @Column(precision = 20, scale = 8) BigDecimal price,
        BigDecimal anything,
        double ratio,
        @Nullable Float approximate,
        boolean active,
        @ColumnDefault("now()") Instant createdAt,
        OffsetDateTime seenAt,
        LocalDateTime openedAt,
        LocalDate listed,
        LocalTime cutOff,
        byte @Nullable [] picture,
        @RenamedFrom("nick") @Column(description = "What people say.") String nickname,
        @Transient Object cache) {

    /** Where it is traded. */
    public enum Kind {
        EQUITY,
        BOND
    }

    /** A static member is no column. */
    static final int NOTHING = 0;

    /** Says with an annotation of its accessor that a component may be null. */
    @Override
    public @Nullable Float approximate() {
        return approximate;
    }
}
