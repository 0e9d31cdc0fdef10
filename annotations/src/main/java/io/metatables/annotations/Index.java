package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an index: on a member, over its column; on the class, over several.
 *
 * <pre>{@code @Index(members = {"assetUid", "timeIndex"})}</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * The members of an index that is declared on the class, in the order of the index.
     *
     * @return Java names of members; empty on a member
     */
    String[] members() default {};

    /**
     * Whether the index keeps two rows from having the same values.
     *
     * @return {@code true} for a unique index
     */
    boolean unique() default false;

    /**
     * The name of the index, used exactly as written.
     *
     * @return the name; empty: {@code ix__<table>__<columns>}, or {@code uix__...} for a unique one
     */
    String name() default "";

    /** Holds several {@link Index} annotations of one element; written by javac. */
    @Documented
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        Index[] value();
    }
}
