package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the Java type of a member does not say about its column. A member without it is a column all the same.
 *
 * <pre>{@code @Column(name = "unique_identifier", length = 255) String uniqueIdentifier}</pre>
 * <pre>{@code @Column(type = "citext") String email}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Column {

    /**
     * The name of the column, used exactly as written.
     *
     * @return the name; empty: the name of the member in lower snake case
     */
    String name() default "";

    /**
     * The PostgreSQL type, for what the Java type does not tell: {@code citext}, {@code char(3)}, {@code inet},
     * {@code interval day to second(3)}, {@code vector(768)}, {@code int4range[]}, {@code app.money_amount}, {@code "Mood"}.
     * A type that is declared here, such as a {@link Domain}, is named by its physical name. It excludes length, precision,
     * scale and secondPrecision.
     *
     * @return the type as SQL spells it; empty: it follows from the Java type
     */
    String type() default "";

    /**
     * The greatest number of characters, for a {@code String}: {@code varchar(length)} in place of {@code text}.
     *
     * @return 1 to 10,485,760; 0: no limit
     */
    int length() default 0;

    /**
     * The number of digits, for a {@code BigDecimal}: {@code numeric(precision, scale)} in place of {@code numeric}.
     *
     * @return 1 to 1000; 0: any
     */
    int precision() default 0;

    /**
     * The number of digits after the decimal point, for a {@code BigDecimal} with a precision.
     *
     * @return -1000 to 1000; a negative one rounds before the decimal point (PostgreSQL 15 and later)
     */
    int scale() default 0;

    /**
     * The number of digits of the fraction of a second, for a time, a timestamp or a duration: {@code timestamptz(3)} in
     * place of {@code timestamptz}.
     *
     * @return 0 to 6; -1: not said, which keeps six
     */
    int secondPrecision() default -1;

    /**
     * The collation of a text column; one of another schema in quotes, as SQL spells it: {@code "app"."german"}.
     *
     * @return its name, used exactly as written, such as {@code C} or {@code de-x-icu}; empty: that of the database or the type
     */
    String collation() default "";

    /**
     * How PostgreSQL stores long values.
     *
     * @return {@code PLAIN}, {@code MAIN}, {@code EXTERNAL} or {@code EXTENDED}; empty: what the type has
     */
    String storage() default "";

    /**
     * How long values are compressed.
     *
     * @return {@code pglz} or {@code lz4}; empty: what the server has
     */
    String compression() default "";

    /**
     * How finely PostgreSQL samples the values for its planner: {@code SET STATISTICS}.
     *
     * @return 0 to 10,000; -1: as finely as the server says
     */
    int statistics() default -1;

    /**
     * Parameters of the column: {@code "n_distinct=-0.5"}, {@code "n_distinct_inherited=100"}.
     *
     * @return a name, an equals sign and a number each
     */
    String[] parameters() default {};

    /**
     * What the column holds; becomes the comment of the column.
     *
     * @return the description; empty: the {@code @param} text of a record component, or the first sentence of the Javadoc
     *     of the field or method
     */
    String description() default "";
}
