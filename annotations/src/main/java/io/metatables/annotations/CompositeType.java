package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a composite type, on a record or class whose members are its attributes.
 *
 * <pre>{@code @CompositeType public record Point3(double x, double y, double z) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface CompositeType {

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
     * What the type is; becomes its comment.
     *
     * @return the description; empty: the first sentence of the Javadoc
     */
    String description() default "";
}
