package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the column a default for rows that are inserted without a value for it.
 *
 * <pre>{@code @ColumnDefault("now()") Instant createdAt}</pre>
 * <pre>{@code @ColumnDefault(literal = "OPEN") String status}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ColumnDefault {

    /**
     * The default as SQL.
     *
     * @return an SQL expression: {@code 0}, {@code 'OPEN'}, {@code now()}; empty: {@link #literal()} says it
     */
    String value() default "";

    /**
     * The default as a value, written without quotes whatever the type of the column: {@code OPEN}, {@code 0.5},
     * {@code true}, {@code 2020-01-01}.
     *
     * @return the value; empty: {@link #value()} says it
     */
    String literal() default "";
}
