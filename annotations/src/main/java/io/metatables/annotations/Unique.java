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
     * Members that the index of the constraint carries without being part of it.
     *
     * @return Java names of members
     */
    String[] include() default {};

    /**
     * Whether two nulls count as the same value (PostgreSQL 15 and later).
     *
     * @return {@code true} for {@code NULLS NOT DISTINCT}
     */
    boolean nullsNotDistinct() default false;

    /**
     * When the constraint is checked.
     *
     * @return not deferrable unless said
     */
    Deferrability deferrability() default Deferrability.NOT_DEFERRABLE;

    /**
     * Storage parameters of the index of the constraint, such as {@code "fillfactor=70"}.
     *
     * @return a name, an equals sign and a value each
     */
    String[] storageParameters() default {};

    /**
     * The tablespace of the index of the constraint.
     *
     * @return its name; empty: the default one
     */
    String tablespace() default "";

    /**
     * What PostgreSQL says of the constraint to those who look: its comment.
     *
     * @return the text, exactly as it is stored; empty: none
     */
    String description() default "";

    /**
     * Whether {@code CLUSTER} orders the table by the index of this constraint; at most one key or index of a table says so.
     *
     * @return {@code true} for {@code CLUSTER ON}
     */
    boolean clustered() default false;

    /**
     * Whether logical replication recognises rows by the index of this constraint; at most one key or index of a table says so.
     *
     * @return {@code true} for {@code REPLICA IDENTITY USING INDEX}
     */
    boolean replicaIdentity() default false;

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
