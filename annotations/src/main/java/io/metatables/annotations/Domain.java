package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a domain, on the class or record whose members it is the type of. It may also be used by its physical name, in
 * {@link Column#type()}.
 *
 * <pre>{@code @Domain(type = "numeric(12,2)", checks = @Check("VALUE >= 0")) public record Price(BigDecimal value) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Domain {

    /**
     * The type underneath.
     *
     * @return as in {@link Column#type()}
     */
    String type();

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
     * Whether the domain refuses null.
     *
     * @return {@code true} for {@code NOT NULL}
     */
    boolean notNull() default false;

    /**
     * The default.
     *
     * @return an SQL expression; empty: none
     */
    String defaultExpression() default "";

    /**
     * The collation.
     *
     * @return its name, used exactly as written; empty: that of the type
     */
    String collation() default "";

    /**
     * What every value fulfils; it is called {@code VALUE} there.
     *
     * @return each with a name where there are several
     */
    Check[] checks() default {};

    /**
     * What the domain is; becomes its comment.
     *
     * @return the description; empty: the first sentence of the Javadoc
     */
    String description() default "";
}
