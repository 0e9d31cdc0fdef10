package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the members of an {@link Embeddable} in place of this one.
 *
 * <pre>{@code @Embedded(prefix = "billing_") Address billing}</pre>
 *
 * <p>In the {@code members} of keys they are named with a dot: {@code "billing.city"}. If the member may be null, so may all of
 * its columns.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Embedded {

    /**
     * What the names of the columns begin with, used exactly as written.
     *
     * @return the prefix; empty: none
     */
    String prefix() default "";
}
