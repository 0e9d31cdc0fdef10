package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the column a serial: its default is the next value of a sequence that belongs to it. For {@code short}, {@code int}
 * and {@code long}.
 *
 * <pre>{@code @Id @Serial int id}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Serial {

    /**
     * The name of the sequence, used exactly as written; before a dot the name of its schema, where it is not that of the table.
     *
     * @return the name; empty: {@code <table>_<column>_seq}, as PostgreSQL names it
     */
    String sequenceName() default "";

    /**
     * The type of the sequence, where it is not that of the column; needed where the column is no whole number itself, such as a
     * {@link Domain} over one.
     *
     * @return {@code smallint}, {@code integer} or {@code bigint}; empty: the type of the column
     */
    String sequenceType() default "";

    /**
     * The options of the sequence.
     *
     * @return those of SQL unless said
     */
    SequenceOptions options() default @SequenceOptions;
}
