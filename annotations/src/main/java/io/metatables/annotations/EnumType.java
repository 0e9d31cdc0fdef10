package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a Java enum an enum type of PostgreSQL. Without it, a member of a Java enum is {@code text} with a check.
 *
 * <pre>{@code @EnumType public enum OrderStatus { OPEN, @Label("partly filled") PARTLY_FILLED, FILLED }}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface EnumType {

    /**
     * The physical name of the type, used exactly as written.
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
     * What the type is; becomes its comment.
     *
     * @return the description; empty: the first sentence of the Javadoc
     */
    String description() default "";
}
