package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the column an identity column: PostgreSQL numbers the rows. For {@code short}, {@code int} and {@code long}.
 *
 * <pre>{@code @Id @Identity long id}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Identity {

    /**
     * What happens to a value that an INSERT brings.
     *
     * @return it is taken, unless said
     */
    IdentityMode value() default IdentityMode.BY_DEFAULT;

    /**
     * The name of the sequence, used exactly as written.
     *
     * @return the name; empty: {@code <table>_<column>_seq}, as PostgreSQL names it
     */
    String sequenceName() default "";

    /**
     * The options of the sequence.
     *
     * @return those of SQL unless said
     */
    SequenceOptions options() default @SequenceOptions;
}
