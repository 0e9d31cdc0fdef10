package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The options of a sequence, each as SQL has it when nothing is said.
 *
 * <pre>{@code @Identity(options = @SequenceOptions(start = 1000, cache = 20)) long number}</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface SequenceOptions {

    /**
     * The first value.
     *
     * @return the value; {@code Long.MIN_VALUE}: not said, the least one when ascending, the greatest one when descending
     */
    long start() default Long.MIN_VALUE;

    /**
     * The distance of two values.
     *
     * @return anything but 0; negative: descending
     */
    long increment() default 1;

    /**
     * The least value.
     *
     * @return the value; {@code Long.MIN_VALUE}: not said, 1 when ascending, the least of the type when descending
     */
    long minValue() default Long.MIN_VALUE;

    /**
     * The greatest value.
     *
     * @return the value; {@code Long.MAX_VALUE}: not said, the greatest of the type when ascending, -1 when descending
     */
    long maxValue() default Long.MAX_VALUE;

    /**
     * How many values a connection takes at once.
     *
     * @return 1 or more
     */
    long cache() default 1;

    /**
     * Whether the sequence starts anew at its end.
     *
     * @return {@code true} for {@code CYCLE}
     */
    boolean cycle() default false;
}
