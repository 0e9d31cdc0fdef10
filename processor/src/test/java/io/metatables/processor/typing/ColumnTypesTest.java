package io.metatables.processor.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.compile.Workspace;
import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.Sequence;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the Java types of members, and what is declared about them, to the types of columns. */
class ColumnTypesTest {
    private static final String HEAD = """
            package p;

            import io.metatables.annotations.*;
            import java.math.*;
            import java.net.*;
            import java.time.*;
            import java.util.*;

            """;

    @TempDir
    Path folder;

    private Workspace workspace(String onProvider) {
        return new Workspace(folder.resolve("w"))
                .option("-Ametatables.drift=off", "-Ametatables.postgres=15")
                .source(
                        "P",
                        HEAD + onProvider
                                + "@MetaTableProvider(namespace = \"p\", prefix = \"px\") public interface P {}");
    }

    private DatabaseSchema schema(String onProvider, String body) {
        Workspace workspace = workspace(onProvider).source("T", HEAD + body);
        workspace.compile().orFail();
        return workspace.schema("p");
    }

    private static Map<String, String> types(DatabaseSchema schema) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Column column : schema.tables().get(0).columns()) {
            types.put(column.name(), column.type().toString());
        }
        return types;
    }

    @Test
    void javaTypesHaveTheirNaturalTypes() {
        DatabaseSchema schema = schema("@RequiresExtension(\"hstore\") @RequiresExtension(\"vector\") ", """
                @MetaTable
                public record T(
                        @Id UUID a, byte b, Character c, BigInteger d, @Column(precision = 30) BigInteger e,
                        OffsetTime f, ZonedDateTime g, @Column(secondPrecision = 3) Duration h, Period i,
                        InetAddress j, Inet6Address k, BitSet l, Map<String, String> m, @Json Map<String, Object> n,
                        @Json(binary = false) Object o, java.sql.Timestamp p, java.sql.Date q, java.sql.Time r,
                        java.sql.SQLXML s, @Column(secondPrecision = 0) Instant t, byte[] u,
                        @Column(precision = 5, scale = -2) BigDecimal v, @Column(type = "CHARACTER (3)") Currency w,
                        @Column(type = "vector(3)") float[] x) {}
                """);

        assertThat(String.join(" | ", types(schema).values()))
                .isEqualTo("uuid | smallint | char(1) | numeric | numeric(30,0) | timetz | timestamptz | interval(3)"
                        + " | interval | inet | inet | varbit | hstore | jsonb | json | timestamp | date | time | xml"
                        + " | timestamptz(0) | bytea | numeric(5,-2) | char(3) | vector(3)");
    }

    @Test
    void arraysAndCollectionsAreArrays() {
        DatabaseSchema schema = schema("", """
                @MetaTable(keyless = true)
                public record T(
                        String[] a, int[] b, double[][] c, List<UUID> d, Set<Instant> e, Collection<? extends Integer> f,
                        @Column(length = 9) List<String> g, @Column(precision = 9, scale = 2) BigDecimal[] h,
                        List<byte[]> i, List<String[]> j, List<Mood> k) {
                    public enum Mood { A, @Label("it's") B }
                }
                """);

        assertThat(String.join(" | ", types(schema).values()))
                .isEqualTo("text[] | integer[] | double precision[][] | uuid[] | timestamptz[] | integer[]"
                        + " | varchar(9)[] | numeric(9,2)[] | bytea[] | text[][] | text[]");
        assertThat(schema.tables().get(0).checkConstraints())
                .containsExactly(new CheckConstraint(
                        "ck__px__t__k", new CheckCondition.Expression("k <@ ARRAY['A'::text, 'it''s'::text]")));
    }

    @Test
    void typesOfTheProjectAreMade() {
        DatabaseSchema schema =
                schema("@RequiresExtension(\"citext\") @Sequence(name = \"Tickets\", type = \"integer\") ", """
                /** What it costs. */
                @MetaTable(keyless = true)
                public record T(
                        Mood a, List<Mood> b, Price c, Point d, Hours e, Isin f, Plain g,
                        @Column(type = "px__mood") String h, @Column(type = "app.\\"Money\\"[]") String i, Isin[] j) {
                    /** How it feels. Really. */
                    @EnumType public enum Mood { @Label("so so") SO_SO, FINE }
                    @Domain(type = "numeric(12,2)", notNull = true, checks = @Check("VALUE>=0"))
                    public record Price(BigDecimal value) {}
                    @CompositeType(name = "Point") public record Point(double x, Price price, List<Mood> moods) {}
                    @RangeType(name = "hourrange", subtype = "time") public record Hours(LocalTime from, LocalTime to) {}
                    @StoredAs("char(12)") public record Isin(String code) {}
                    public enum Plain { ONE, TWO }
                    @Domain(name = "Money", schema = "app", type = "citext") @External
                    public record Money(String value) {}
                }
                """);

        assertThat(String.join(" | ", types(schema).values()))
                .isEqualTo("px__mood | px__mood[] | px__price | \"Point\" | hourrange | char(12) | text | px__mood"
                        + " | app.\"Money\"[] | char(12)[]");
        assertThat(schema.objects().types())
                .extracting(DataType::qualifiedName)
                .extracting(Object::toString)
                .containsExactly("Point", "app.Money", "hourrange", "px__mood", "px__price");
        assertThat(schema.objects().types().get(0))
                .isInstanceOfSatisfying(
                        CompositeType.class,
                        type -> assertThat(type.attributes())
                                .extracting(attribute -> attribute.name() + " " + attribute.type())
                                .containsExactly("x double precision", "price px__price", "moods px__mood[]"));
        assertThat(schema.objects().types().get(1).external()).isTrue();
        assertThat(schema.objects().types().get(2))
                .isInstanceOfSatisfying(
                        RangeType.class, type -> assertThat(type.multirange()).isEqualTo("hourmultirange"));
        assertThat(schema.objects().types().get(3)).isInstanceOfSatisfying(EnumType.class, type -> {
            assertThat(type.labels()).containsExactly("so so", "FINE");
            assertThat(type.description()).isEqualTo("How it feels.");
        });
        assertThat(schema.objects().types().get(4)).isInstanceOfSatisfying(Domain.class, type -> {
            assertThat(type.nullable()).isFalse();
            assertThat(type.checks())
                    .containsExactly(new CheckConstraint("ck__px__price", new CheckCondition.Expression("value >= 0")));
        });
        assertThat(schema.objects().extensions()).containsExactly(new Extension("citext", null));
        assertThat(schema.objects().sequences())
                .singleElement()
                .satisfies(sequence -> assertThat(sequence.options().maxValue()).isEqualTo(Integer.MAX_VALUE))
                .extracting(Sequence::qualifiedName)
                .hasToString("Tickets");
    }

    @Test
    void mappingsCountUnlessTheMemberOrTheClassSaysMore() {
        DatabaseSchema schema = schema(
                "@RequiresExtension(\"vector\") @TypeMapping(javaType = Currency.class, type = \"char(3)\")"
                        + " @TypeMapping(javaType = float[].class, type = \"vector(3)\")"
                        + " @TypeMapping(javaType = T.Plain.class, type = \"varchar(20)\") ",
                """
                @MetaTable(keyless = true)
                public record T(
                        Currency a, List<Currency> b, @Column(type = "text") Currency c, float[] d, float[][] e,
                        Plain f) {
                    public enum Plain { ONE }
                }
                """);

        assertThat(String.join(" | ", types(schema).values()))
                .isEqualTo("char(3) | char(3)[] | text | vector(3) | real[][] | varchar(20)");
        assertThat(schema.tables().get(0).checkConstraints()).isEmpty();
    }

    @Test
    void typesAndMappingsComeFromJarsThreeLevelsDeep() {
        Workspace types = new Workspace(folder.resolve("types")).source("Types", """
                        package types;

                        import io.metatables.annotations.*;

                        /** Types of everybody. */
                        public interface Types {
                            /** A price. */
                            @Domain(type = "numeric(12,2)") record Price(java.math.BigDecimal value) {}
                            @StoredAs("char(12)") record Isin(String code) {}
                            @EnumType enum Side { BUY, SELL }
                            enum Venue { XETRA, @Label("LSE") LONDON }
                        }
                        """);
        types.compile().orFail();
        Workspace tables =
                new Workspace(folder.resolve("tables")).library(types.classes()).source("Tables", """
                        package tables;

                        import io.metatables.annotations.*;
                        import java.util.*;
                        import types.Types.*;

                        @ModelSet
                        @TypeMapping(javaType = Currency.class, type = "char(3)")
                        public interface Tables {
                            @MetaTable(keyless = true)
                            record Trade(Price price, Isin isin, Side side, Venue venue, Currency currency, Own own) {}

                            /** Of the set. */
                            @EnumType enum Own { ONE }
                        }
                        """);
        tables.compile().orFail();
        Workspace bank = new Workspace(folder.resolve("bank"))
                .option("-Ametatables.drift=off")
                .library(types.classes())
                .library(tables.classes())
                .source("Bank", """
                        package bank;

                        @io.metatables.annotations.MetaTableProvider(
                                namespace = "p", prefix = "bk", includes = tables.Tables.class)
                        public interface Bank {}
                        """);
        bank.compile().orFail();

        DatabaseSchema schema = bank.schema("p");
        assertThat(String.join(" | ", types(schema).values()))
                .isEqualTo("bk__price | char(12) | bk__side | text | char(3) | bk__own");
        assertThat(schema.objects().types())
                .extracting(DataType::qualifiedName)
                .extracting(Object::toString)
                .containsExactly("bk__own", "bk__price", "bk__side");
        assertThat(schema.objects().types().get(0).description()).isEqualTo("Of the set.");
    }

    @Test
    void aTypeThatIsCompiledAloneReachesTheTables() {
        String table = HEAD + "@MetaTable(keyless = true) public record T(Mood a, Plain b, Isin c, Price d) {}";
        String mood = HEAD + "/** Moods. */ @EnumType public enum Mood { A, B }";
        String plain = HEAD + "public enum Plain { A, B }";
        String isin = HEAD + "@StoredAs(\"char(12)\") public record Isin(String code) {}";
        String price = HEAD + "/** Prices. */ @Domain(type = \"numeric\") public record Price(String value) {}";
        Workspace partial = workspace("")
                .source("T", table)
                .source("Mood", mood)
                .source("Plain", plain)
                .source("Isin", isin)
                .source("Price", price);
        partial.compile().orFail();
        Map<String, String> full = partial.results();
        for (String file : List.of("T", "Mood", "Plain", "Isin", "Price", "P")) {
            partial.compileOnly("p/" + file + ".java").orFail();
            assertThat(partial.results()).as(file).isEqualTo(full);
        }

        partial.source("Mood", mood.replace("A, B", "A, @Label(\"x\") B, C"))
                .source("Plain", plain.replace("A, B", "B, A, C"))
                .source("Isin", isin.replace("char(12)", "varchar(12)"))
                .source("Price", price.replace("@Domain(type = \"numeric\")", "@StoredAs(\"money\")"));
        for (String file : List.of("Mood", "Plain", "Isin", "Price")) {
            partial.compileOnly("p/" + file + ".java").orFail();
        }
        Map<String, String> afterParts = partial.results();
        partial.compile().orFail();

        assertThat(afterParts).isEqualTo(partial.results());
        DatabaseSchema schema = partial.schema("p");
        assertThat(String.join(" | ", types(schema).values())).isEqualTo("px__mood | text | varchar(12) | money");
        assertThat(schema.objects().types())
                .singleElement()
                .isInstanceOfSatisfying(
                        EnumType.class, type -> assertThat(type.labels()).containsExactly("A", "x", "C"));
        assertThat(schema.tables().get(0).checkConstraints())
                .extracting(CheckConstraint::condition)
                .containsExactly(new CheckCondition.OneOf("b", List.of("B", "A", "C")));
    }
}
