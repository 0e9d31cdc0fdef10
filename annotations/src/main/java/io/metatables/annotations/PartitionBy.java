package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the table a partitioned one. Its partitions are {@link Partition} annotations beside it, or models of their own
 * ({@link PartitionOf}), or are made by somebody else.
 *
 * <pre>{@code @PartitionBy(strategy = PartitionStrategy.RANGE, members = "sentAt")}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PartitionBy {

    /**
     * How rows are told apart.
     *
     * @return the strategy
     */
    PartitionStrategy strategy();

    /**
     * The members of the partition key.
     *
     * @return Java names of members; empty where there are {@link #parts()}
     */
    String[] members() default {};

    /**
     * The elements of the partition key, where one is an expression or has a collation or an operator class.
     *
     * @return in the order of the key
     */
    IndexPart[] parts() default {};
}
