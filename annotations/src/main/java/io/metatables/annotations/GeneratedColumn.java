package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the column a generated one: PostgreSQL computes it from others of its row.
 *
 * <pre>{@code @GeneratedColumn("price * quantity") BigDecimal total}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface GeneratedColumn {

    /**
     * What it is computed by.
     *
     * @return an SQL expression over columns of the table that are not generated
     */
    String value();

    /**
     * When it is computed.
     *
     * @return when a row is written, unless said
     */
    GeneratedKind kind() default GeneratedKind.STORED;
}
