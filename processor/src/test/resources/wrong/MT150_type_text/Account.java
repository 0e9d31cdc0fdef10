package acme;

import io.metatables.annotations.*;
import java.util.*;

@MetaTable
public record Account(
        @Id UUID uid,
        @Column(type = "varchar(") String code, // error: MT150
        @Column(type = "varchar(0)") String name, // error: MT150
        @Column(type = "integer(3)") int count, // error: MT150
        @Column(type = "serial") long number, // error: MT150
        @Column(type = "public.mood") String mood, // error: MT150
        @Column(type = "double") double ratio, // error: MT150
        @Column(type = "text; drop table x") String sly, // error: MT150
        Price price) {
    @Domain(type = "numeric(1001)") // error: MT150
    public record Price(String value) {}

    @RangeType(subtype = "anyelement") // error: MT150
    public record Anything(String from, String to) {}

    @StoredAs("char(") // error: MT150
    public record Isin(String code) {}
}
