package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the model a partition of another one, where the partition has keys, constraints or indexes of its own. Its members
 * are those of the partitioned table that it wants to mention; all columns come from there.
 *
 * <pre>{@code
 * @PartitionOf(target = Message.class, values = "FROM ('2026-01-01') TO ('2027-01-01')")
 * @MetaTable(adoptedName = "messages_2026", keyless = true)
 * public interface Messages2026 {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface PartitionOf {

    /**
     * The model of the partitioned table.
     *
     * @return a model class with {@link PartitionBy}
     */
    Class<?> target();

    /**
     * The rows that it holds, as in {@link Partition#values()}.
     *
     * @return the bound
     */
    String values();
}
