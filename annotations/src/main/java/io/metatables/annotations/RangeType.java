package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a range type, on a class that stands for it.
 *
 * <pre>{@code @RangeType(subtype = "time") public record TimeRange(LocalTime from, LocalTime to) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface RangeType {

    /**
     * The type of the bounds.
     *
     * @return as in {@link Column#type()}
     */
    String subtype();

    /**
     * The physical name, used exactly as written.
     *
     * @return the name; empty: {@code <prefix>__<snake_case_of_the_class>}
     */
    String name() default "";

    /**
     * The schema, for a real non-default one.
     *
     * @return its name; empty: the default schema
     */
    String schema() default "";

    /**
     * The name of the multirange type that comes with it, used exactly as written.
     *
     * @return the name; empty: as PostgreSQL names it
     */
    String multirange() default "";

    /**
     * The operator class of the subtype.
     *
     * @return its name as SQL spells it; empty: the default
     */
    String operatorClass() default "";

    /**
     * The collation of the subtype.
     *
     * @return its name, used exactly as written; empty: that of the type
     */
    String collation() default "";

    /**
     * The function that brings a range to its canonical form; it has to be there.
     *
     * @return its name as SQL spells it; empty: none
     */
    String canonical() default "";

    /**
     * The function that tells the distance of two values; it has to be there.
     *
     * @return its name as SQL spells it; empty: none
     */
    String subtypeDiff() default "";

    /**
     * What the type is; becomes its comment.
     *
     * @return the description; empty: the first sentence of the Javadoc
     */
    String description() default "";
}
