package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a unique constraint: on a member, over its column; on the class, over several.
 *
 * <pre>{@code
 * @Unique(members = {"calendarUid", "date"})
 * @MetaTable
 * public record CalendarDate(@Id UUID uid, UUID calendarUid, LocalDate date) {}
 * }</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Unique.List.class)
public @interface Unique {

    /**
     * The members of a constraint that is declared on the class, in the order of the key.
     *
     * @return Java names of members; empty on a member
     */
    String[] members() default {};

    /**
     * The name of the constraint, used exactly as written.
     *
     * @return the name; empty: {@code uq__<table>__<columns>}
     */
    String name() default "";

    /** Holds several {@link Unique} annotations of one element; written by javac. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        Unique[] value();
    }
}
