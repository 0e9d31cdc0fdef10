package io.metatables.processor.compile;

/** A small project whose tables have columns and types from other classes: superclasses, embedded values, types, mappings. */
public final class ShopSources {
    public static final String AUDITED = """
            /** What is known of every change. */
            @MappedSuperclass
            public abstract class Audited {
                /** When it was made. */
                @Index Instant made;
                /** Who made it. */
                @Nullable String author;
            }
            """;

    public static final String PLACE = """
            /** Where something is.
             *
             * @param zip the code of the post
             * @param city the town
             */
            @Embeddable
            public record Place(@Nullable String zip, @Unique String city, @Nullable @Embedded(prefix = "at_") Point point) {}
            """;

    public static final String POINT = """
            @Embeddable
            public class Point {
                /** To the east. */
                double x;
                /** To the north. */
                double north;
                @Nullable Double above;
            }
            """;

    public static final String NAMED = """
            @MappedSuperclass
            public interface Named {
                /** What people call it. */
                String name();

                @Nullable String getAlias();

                @Nullable @Embedded(prefix = "born_") Place birthplace();
            }
            """;

    public static final String CUSTOMER = """
            /** Somebody who buys. */
            @MetaTable
            public class Customer extends Plain {
                @Id UUID uid;
                /** To where it is sent. */
                @Embedded(prefix = "home_") Place home;
                @Nullable @Embedded(prefix = "work_") Place work;
                /** What one should know. */
                @Nullable String note;
                Level level;
            }
            """;

    public static final String LEVEL = "@EnumType public enum Level { LOW, HIGH }";
    public static final String COLOUR = "/** A hue. */ public enum Colour { RED, @Label(\"bright green\") GREEN }";
    public static final String EMAIL = """
            /** How to write to somebody. */
            @Domain(type = "text", checks = @Check(name = "ck__email", value = "value like '%@%'"))
            public record Email(String text) {}
            """;
    public static final String SIZE = """
            /** How large something is. */
            @CompositeType
            public class Size {
                int width;
                int height;
                Colour colour;
            }
            """;
    public static final String ISIN = "@StoredAs(\"char(12)\") public record Isin(String text) {}";

    public static final String SHOP = """
            @TypeMapping(javaType = java.util.Locale.class, type = "varchar(20)")
            @MetaTableProvider(namespace = "acme.shop", prefix = "shop")
            public interface Shop {}
            """;

    private static final String PERSON = """
            @MetaTable
            public interface Person extends Named {
                /** The number. */
                @Id UUID uid();

                @Nullable Email getEmail();

                Colour colour();
            }
            """;

    private static final String GOODS = """
            /** What is sold.
             *
             * @param made the place of the factory
             * @param isin the number
             */
            @MetaTable
            public record Goods(@Id UUID uid, @Embedded(prefix = "made_") Point made, Size size, Isin isin, Locale locale) {}
            """;

    private ShopSources() {}

    /** A source of the project's one package. */
    public static String source(String text) {
        return """
                package com.acme.shop;

                import io.metatables.annotations.*;
                import java.time.Instant;
                import java.util.Locale;
                import java.util.UUID;
                import org.jspecify.annotations.Nullable;

                """ + text;
    }

    /** The file of a class. */
    public static String file(String className) {
        return "com/acme/shop/" + className + ".java";
    }

    /** Puts the whole project into a workspace. */
    public static Workspace in(Workspace workspace) {
        return workspace
                .source("Audited", source(AUDITED))
                .source("Plain", source("public abstract class Plain extends Audited {}"))
                .source("Place", source(PLACE))
                .source("Point", source(POINT))
                .source("Named", source(NAMED))
                .source("Spare", source(AUDITED.replace("Audited", "Spare")))
                .source("Customer", source(CUSTOMER))
                .source("Person", source(PERSON))
                .source("Goods", source(GOODS))
                .source("Level", source(LEVEL))
                .source("Colour", source(COLOUR))
                .source("Email", source(EMAIL))
                .source("Size", source(SIZE))
                .source("Isin", source(ISIN))
                .source("Shop", source(SHOP));
    }
}
