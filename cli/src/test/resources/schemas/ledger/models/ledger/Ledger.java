package ledger;

import static io.metatables.annotations.Deferrability.INITIALLY_DEFERRED;
import static io.metatables.annotations.Deferrability.INITIALLY_IMMEDIATE;
import static io.metatables.annotations.ReferentialAction.CASCADE;
import static io.metatables.annotations.ReferentialAction.SET_DEFAULT;
import static io.metatables.annotations.ReferentialAction.SET_NULL;

import io.metatables.annotations.Check;
import io.metatables.annotations.Column;
import io.metatables.annotations.ColumnDefault;
import io.metatables.annotations.CompositeType;
import io.metatables.annotations.Domain;
import io.metatables.annotations.Exclusion;
import io.metatables.annotations.ExclusionPart;
import io.metatables.annotations.ForeignKey;
import io.metatables.annotations.GeneratedColumn;
import io.metatables.annotations.Id;
import io.metatables.annotations.Index;
import io.metatables.annotations.Inherits;
import io.metatables.annotations.MatchType;
import io.metatables.annotations.MetaTable;
import io.metatables.annotations.MetaTableProvider;
import io.metatables.annotations.PrimaryKey;
import io.metatables.annotations.Serial;
import io.metatables.annotations.Unique;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A ledger, as schema.sql beside it has it. */
@MetaTableProvider(namespace = "ledger", prefix = "ledger")
@SuppressWarnings("metatables")
public interface Ledger {

    @Domain(name = "currency", type = "char(3)", checks = @Check(name = "currency_upper", value = "value = upper(value)"))
    record Currency(String code) {}

    /** Money, to a hundredth of a cent. */
    @Domain(name = "amount", type = "numeric(20,4)", defaultExpression = "0", notNull = true)
    record Amount(BigDecimal value) {}

    @Domain(
            name = "percent",
            type = "numeric",
            checks = {
                @Check(name = "percent_check", value = "value >= 0"),
                @Check(name = "percent_check1", value = "value <= 100")
            })
    record Percent(BigDecimal value) {}

    @CompositeType(name = "account_ref")
    record AccountRef(
            @Column(length = 11) String bankCode, @Column(collation = "C") String number) {}

    @MetaTable(adoptedName = "banks")
    @PrimaryKey(name = "pk_banks")
    record Bank(
            @Id @Column(length = 11) String code,
            @Unique(name = "banks_name_key", deferrability = INITIALLY_IMMEDIATE) String name,
            boolean swiftMember) {}

    @MetaTable(adoptedName = "accounts")
    @PrimaryKey(name = "pk_accounts", description = "As the bank counts.", clustered = true)
    @Unique(
            name = "uq_accounts_currency",
            members = {"bankCode", "number", "currency"},
            replicaIdentity = true)
    @Check(
            name = "ck_accounts_period",
            value = "closed is null or closed >= opened",
            description = "Closed after it was opened.")
    record Account(
            @Id
                    @Column(length = 11)
                    @ForeignKey(
                            name = "fk_accounts_bank",
                            target = Bank.class,
                            match = MatchType.FULL,
                            onUpdate = CASCADE,
                            description = "Banks are renamed, never deleted.")
                    String bankCode,
            @Id long number,
            @Column(type = "char(1)")
                    @Check(name = "ck_accounts_kind", value = "kind = any (array['A', 'L', 'E'])", notValid = true)
                    String kind,
            Currency currency,
            @ColumnDefault("CURRENT_DATE") LocalDate opened,
            @Nullable LocalDate closed,
            @Nullable Amount overdraft) {}

    @MetaTable(adoptedName = "journal")
    @PrimaryKey(name = "pk_journal")
    record Journal(
            @Id @Serial(sequenceName = "journal_seq", sequenceType = "bigint")
                    Percent id,
            @Column(precision = 8) @Serial(sequenceType = "integer") @Nullable BigDecimal page,
            @Serial @Nullable Integer line) {}

    @MetaTable(adoptedName = "documents")
    @PrimaryKey(name = "documents_pkey")
    @Check(name = "documents_dated", value = "booked_on > '2000-01-01'", noInherit = true)
    @Check(name = "documents_noted", value = "note <> ''")
    record Document(@Id @Serial int id, LocalDate bookedOn, @Nullable String note) {}

    @MetaTable(adoptedName = "invoices")
    @Inherits(Document.class)
    @PrimaryKey(name = "invoices_pkey", members = "id")
    record Invoice(LocalDate dueOn, @Nullable AccountRef creditor) {}

    @MetaTable(adoptedName = "receipts", keyless = true)
    @Inherits(Document.class)
    record Receipt(@Nullable LocalDate paidOn, @ColumnDefault("'paid'") @Nullable String note) {}

    @MetaTable(adoptedName = "bookings")
    @PrimaryKey(name = "bookings_pkey", storageParameters = "fillfactor=80")
    @ForeignKey(
            name = "fk_bookings_debit",
            target = Account.class,
            members = {"debitBank", "debitNumber"},
            match = MatchType.FULL,
            deferrability = INITIALLY_DEFERRED)
    @ForeignKey(
            name = "fk_bookings_credit",
            target = Account.class,
            members = {"creditBank", "creditNumber"},
            onDelete = SET_NULL,
            onDeleteMembers = "creditNumber")
    @ForeignKey(
            name = "fk_bookings_reverses",
            target = Booking.class,
            members = {"reversesDocument", "reversesLine"},
            onDelete = SET_DEFAULT)
    @Index(
            name = "bookings_debit_idx",
            members = {"debitBank", "debitNumber"},
            where = "debit_number is not null",
            description = "For the sheet of an account.")
    @Index(
            name = "bookings_reverses_idx",
            members = {"reversesDocument", "reversesLine"},
            unique = true,
            nullsNotDistinct = true,
            clustered = true)
    record Booking(
            @Id
                    @ForeignKey(
                            name = "bookings_document_id_fkey",
                            target = Document.class,
                            deferrability = INITIALLY_IMMEDIATE)
                    int documentId,
            @Id short line,
            @Column(length = 11) @Nullable @ForeignKey(name = "fk_bookings_bank", target = Bank.class, notValid = true)
                    String debitBank,
            @Nullable Long debitNumber,
            @Column(length = 11) @Nullable String creditBank,
            @Nullable Long creditNumber,
            @Nullable Amount amount,
            @Nullable Percent tax,
            @Nullable Integer reversesDocument,
            @Nullable Short reversesLine) {}

    @MetaTable(adoptedName = "periods")
    @PrimaryKey(name = "periods_pkey", deferrability = INITIALLY_DEFERRED)
    @Exclusion(
            name = "periods_during_excl",
            parts = @ExclusionPart(member = "during", with = "&&"),
            where = "closed",
            deferrability = INITIALLY_DEFERRED,
            description = "No day is closed twice.")
    record Period(
            @Id String ledger,
            @Id @Column(type = "daterange") String during,
            @ColumnDefault("false") boolean closed,
            @Nullable String successorLedger,
            @Column(type = "daterange") @Nullable String successorDuring) {}

    @MetaTable(adoptedName = "rates")
    @PrimaryKey(name = "rates_pkey", include = "rate")
    record Rate(
            @Id Currency base,
            @Id Currency quote,
            @Id LocalDate day,
            BigDecimal rate,
            @GeneratedColumn("case when rate = 0 then null else 1 / rate end") @Nullable BigDecimal inverse) {}
}
