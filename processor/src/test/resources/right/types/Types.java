package acme;

import io.metatables.annotations.*;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.*;

/** Types of every kind. */
@ModelSet
@TypeMapping(javaType = Currency.class, type = "char(3)")
@Sequence(name = "Tickets", type = "integer", options = @SequenceOptions(start = 10, cycle = true), description = "Tickets.")
@RequiresExtension(value = "citext", schema = "ext")
public interface Types {
    /** How far it is. Not further. */
    @EnumType(name = "Status")
    @RenamedFrom("state")
    enum Status {
        OPEN,
        @Label("partly filled") @RenamedFrom("PARTLY") PARTLY_FILLED
    }

    @Domain(
            type = "numeric(12,2)",
            notNull = true,
            defaultExpression = "0",
            checks = {@Check(name = "positive", value = "VALUE > 0"), @Check(name = "new", value = "VALUE < 9", notValid = true)})
    record Price(BigDecimal value) {}

    @External
    @CompositeType(schema = "geo")
    record Point3(double x, @Column(name = "Y", type = "int4") @RenamedFrom("why") long y, List<Price> prices) {}

    @RangeType(subtype = "time", multirange = "times", subtypeDiff = "time_diff", description = "Hours.")
    record Hours(LocalTime from, LocalTime to) {}

    @StoredAs("char(12)")
    record Isin(String code) {}

    enum Plain { ONE, @Label("2") TWO }

    @MetaTable(keyless = true)
    @Sequence(name = "mine", schema = "app")
    record Order(
            Status status,
            Set<Status> history,
            Price price,
            Point3[][] points,
            Hours hours,
            Isin isin,
            Plain plain,
            Currency currency,
            Map<String, String> tags,
            @Column(type = "app.\"Mood\"[]", collation = "C") String mood,
            float[] numbers) {}
}
