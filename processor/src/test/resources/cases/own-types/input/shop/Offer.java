package shop;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;

@MetaTable
public record Offer(
        @Id @ColumnDefault("nextval('\"Tickets\"')") int number,
        @ColumnDefault("nextval('billing.invoices')") long invoice,
        Price price,
        Discount discount,
        List<Size> sizes,
        Hours hours,
        @Column(type = "\"Opening\"") String openings,
        Currency currency,
        Isin isin,
        @Column(type = "citext") String name,
        @Column(type = "interval day to second(3)") Duration duration,
        @Column(secondPrecision = 0) LocalTime at,
        @Column(type = "text[]", collation = "C") String tags,
        @ColumnDefault("'{}'") List<Status> states,
        @Column(type = "tstzmultirange") String periods,
        @Column(type = "varbit(12)") String flags) {

    /** Amounts of money. */
    @Domain(type = "numeric(12,2)", notNull = true, defaultExpression = "0", checks = {
        @Check(name = "positive", value = "VALUE >= 0"),
        @Check(name = "not_huge", value = "VALUE < 1e9", notValid = true)
    })
    public record Price(BigDecimal value) {}

    @Domain(name = "Discount", schema = "billing", type = "shop__price")
    public record Discount(BigDecimal value) {}

    @CompositeType
    public record Size(@Column(name = "Width") int width, Price price, List<String> notes) {}

    @RangeType(subtype = "time", name = "hours", multirange = "Opening")
    public record Hours(LocalTime from, LocalTime until) {}

    @StoredAs("varchar(12)")
    public record Isin(String code) {}

    @EnumType(schema = "billing")
    public enum Status {
        @Label("not yet")
        NOT_YET,
        DONE
    }
}
