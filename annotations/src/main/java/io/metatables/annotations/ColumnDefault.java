package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What PostgreSQL stores where an insert says nothing about the column.
 *
 * <pre>{@code @ColumnDefault("now()") Instant createdAt}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface ColumnDefault {

    /**
     * The default.
     *
     * @return an SQL expression, used exactly as written: {@code 0}, {@code 'OPEN'}, {@code now()}
     */
    String value();
}
