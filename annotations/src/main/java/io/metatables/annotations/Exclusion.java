package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an exclusion constraint: no two rows for which all comparisons are true.
 *
 * <pre>{@code
 * @Exclusion(name = "no_double_booking",
 *     parts = {@ExclusionPart(member = "room", with = "="), @ExclusionPart(member = "during", with = "&&")})
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Exclusion.List.class)
public @interface Exclusion {

    /**
     * What PostgreSQL says of the constraint to those who look: its comment.
     *
     * @return the text, exactly as it is stored; empty: none
     */
    String description() default "";

    /**
     * The name of the constraint, used exactly as written.
     *
     * @return the name
     */
    String name();

    /**
     * What is compared.
     *
     * @return at least one element
     */
    ExclusionPart[] parts();

    /**
     * The access method of the index behind it.
     *
     * @return {@code gist}, {@code spgist}, {@code btree}, {@code hash}, or that of an extension
     */
    String method() default "gist";

    /**
     * Members that the index carries without being compared.
     *
     * @return Java names of members
     */
    String[] include() default {};

    /**
     * The rows that the constraint is about.
     *
     * @return an SQL expression; empty: all rows
     */
    String where() default "";

    /**
     * When the constraint is checked.
     *
     * @return not deferrable unless said
     */
    Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

    /**
     * Storage parameters of the index, such as {@code "fillfactor=70"}.
     *
     * @return a name, an equals sign and a value each
     */
    String[] storageParameters() default {};

    /**
     * The tablespace of the index.
     *
     * @return its name; empty: the default one
     */
    String tablespace() default "";

    /** Holds several {@link Exclusion} annotations of one element; written by javac. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        Exclusion[] value();
    }
}
