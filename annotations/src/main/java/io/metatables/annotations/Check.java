package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a check constraint, on the member it is about or on the class. Also within {@link Domain}, where the value is
 * called {@code VALUE}.
 *
 * <pre>{@code @Check("quantity > 0") int quantity}</pre>
 * <pre>{@code @Check(name = "valid_period", value = "starts_at < ends_at")}</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Check.List.class)
public @interface Check {

    /**
     * What every row fulfils.
     *
     * @return an SQL expression over the columns of the table, by their physical names
     */
    String value();

    /**
     * Whether the check is about this table only, and not about those that inherit from it.
     *
     * @return {@code true} for {@code NO INHERIT}
     */
    boolean noInherit() default false;

    /**
     * Whether the check holds for new rows only, because old ones break it: {@code NOT VALID}.
     *
     * @return {@code true} where the schema has it so
     */
    boolean notValid() default false;

    /**
     * What PostgreSQL says of the constraint to those who look: its comment.
     *
     * @return the text, exactly as it is stored; empty: none
     */
    String description() default "";

    /**
     * The name of the constraint, used exactly as written.
     *
     * @return the name; empty: {@code ck__<table>__<column>} on a member; needed on a class, and for a second one on a member
     */
    String name() default "";

    /** Holds several {@link Check} annotations of one element; written by javac. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        Check[] value();
    }
}
