package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a partition of the table: a table of its own in PostgreSQL that has the columns, constraints and indexes of the
 * partitioned one and nothing else.
 *
 * <pre>{@code
 * @PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")
 * @Partition(name = "messages_2026", values = "FROM ('2026-01-01') TO ('2027-01-01')")
 * @Partition(name = "messages_rest", values = "DEFAULT")
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Partition.List.class)
public @interface Partition {

    /**
     * The physical name, used exactly as written.
     *
     * @return the name
     */
    String name();

    /**
     * The rows that it holds, as SQL writes it after {@code FOR VALUES}: {@code FROM ('2026-01-01') TO (MAXVALUE)},
     * {@code IN ('de', 'at')}, {@code WITH (modulus 4, remainder 0)}, or {@code DEFAULT}.
     *
     * @return the bound
     */
    String values();

    /**
     * The schema, where it is not that of the partitioned table.
     *
     * @return its name; empty: that of the partitioned table
     */
    String schema() default "";

    /**
     * The partition that this one is a sub-partition of.
     *
     * @return its name; empty: the table itself
     */
    String of() default "";

    /**
     * How this partition is itself partitioned.
     *
     * @return at most one
     */
    PartitionBy[] by() default {};

    /**
     * How the partition is stored.
     *
     * @return at most one; empty: as every table
     */
    TableStorage[] storage() default {};

    /**
     * What the partition holds; becomes its comment.
     *
     * @return the description; empty: none
     */
    String description() default "";

    /** Holds several {@link Partition} annotations of one element; written by javac. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        Partition[] value();
    }
}
