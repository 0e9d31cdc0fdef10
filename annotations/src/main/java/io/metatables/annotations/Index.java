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
 * <pre>{@code @Index(members = "email", unique = true, where = "deleted_at is null")}</pre>
 * <pre>{@code @Index(method = "gin", parts = @IndexPart(operatorClass = "jsonb_path_ops")) @Json String attributes}</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * The members of an index that is declared on the class, in the order of the index.
     *
     * @return Java names of members; empty on a member, or where there are {@link #parts()}
     */
    String[] members() default {};

    /**
     * The elements of the index, in place of members, where one of them is an expression or has an order, a collation or an
     * operator class. On a member, one element without a member of its own.
     *
     * @return in the order of the index
     */
    IndexPart[] parts() default {};

    /**
     * Whether the index keeps two rows from having the same values.
     *
     * @return {@code true} for a unique index
     */
    boolean unique() default false;

    /**
     * The access method.
     *
     * @return {@code btree}, {@code hash}, {@code gin}, {@code gist}, {@code spgist}, {@code brin}, or that of an extension
     */
    String method() default "btree";

    /**
     * Members that the index carries without being part of its key.
     *
     * @return Java names of members
     */
    String[] include() default {};

    /**
     * The condition of a partial index, over the columns of the table.
     *
     * @return an SQL expression; empty: all rows
     */
    String where() default "";

    /**
     * Whether two nulls count as the same value, in a unique index (PostgreSQL 15 and later).
     *
     * @return {@code true} for {@code NULLS NOT DISTINCT}
     */
    boolean nullsNotDistinct() default false;

    /**
     * Storage parameters, such as {@code "fillfactor=70"} or {@code "fastupdate=off"}.
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

    /**
     * What PostgreSQL says of the index to those who look: its comment.
     *
     * @return the text, exactly as it is stored; empty: none
     */
    String description() default "";

    /**
     * Whether {@code CLUSTER} orders the table by it; at most one key or index of a table says so.
     *
     * @return {@code true} for {@code CLUSTER ON}
     */
    boolean clustered() default false;

    /**
     * Whether logical replication recognises rows by it; at most one key or index of a table says so.
     *
     * @return {@code true} for {@code REPLICA IDENTITY USING INDEX}
     */
    boolean replicaIdentity() default false;

    /**
     * The name of the index, used exactly as written.
     *
     * @return the name; empty: {@code ix__<table>__<columns>}, or {@code uix__...} for a unique one; needed where an element is
     *     an expression
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
