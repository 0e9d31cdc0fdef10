package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how members of a class of the project are stored, once for all that use it, in this jar or another.
 *
 * <pre>{@code @StoredAs("char(12)") public record Isin(String code) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface StoredAs {

    /**
     * The PostgreSQL type.
     *
     * @return as in {@link Column#type()}
     */
    String value();
}
