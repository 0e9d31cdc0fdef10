package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores the member as {@code jsonb}, whatever its Java type: a {@code String}, a {@code Map}, a record.
 *
 * <pre>{@code @Json String metadata}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Json {

    /**
     * Whether it is {@code jsonb}; {@code json} keeps spaces and the order of keys, and can neither be compared nor indexed.
     *
     * @return {@code false} for {@code json}
     */
    boolean binary() default true;
}
