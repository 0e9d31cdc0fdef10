package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a sequence that belongs to no column, on a provider, a model set or a model class. A column uses it by its
 * default: {@code @ColumnDefault("nextval('ticket_seq')")}.
 *
 * <pre>{@code @Sequence(name = "ticket_seq", options = @SequenceOptions(start = 1000))}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(Sequence.List.class)
public @interface Sequence {

    /**
     * The name of the sequence, used exactly as written.
     *
     * @return the name
     */
    String name();

    /**
     * The schema, for a real non-default one.
     *
     * @return its name; empty: the default schema
     */
    String schema() default "";

    /**
     * The type of its values.
     *
     * @return {@code smallint}, {@code integer} or {@code bigint}
     */
    String type() default "bigint";

    /**
     * The options of the sequence.
     *
     * @return those of SQL unless said
     */
    SequenceOptions options() default @SequenceOptions;

    /**
     * What the sequence numbers; becomes its comment.
     *
     * @return the description; empty: none
     */
    String description() default "";

    /** Holds several {@link Sequence} annotations of one element; written by javac. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        Sequence[] value();
    }
}
