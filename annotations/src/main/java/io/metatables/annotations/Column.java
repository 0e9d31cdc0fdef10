package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the Java type of a member does not say about its column. A member without it is a column all the same.
 *
 * <pre>{@code @Column(name = "unique_identifier", length = 255) String uniqueIdentifier}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Column {

    /**
     * The name of the column, used exactly as written.
     *
     * @return the name; empty: the name of the member in lower snake case
     */
    String name() default "";

    /**
     * The greatest number of characters, for a {@code String}: {@code varchar(length)} in place of {@code text}.
     *
     * @return 1 to 10,485,760; 0: no limit
     */
    int length() default 0;

    /**
     * The number of digits, for a {@code BigDecimal}: {@code numeric(precision, scale)} in place of {@code numeric}.
     *
     * @return 1 to 1000; 0: any
     */
    int precision() default 0;

    /**
     * The number of digits after the decimal point, for a {@code BigDecimal} with a precision.
     *
     * @return 0 to the precision
     */
    int scale() default 0;

    /**
     * What the column holds; becomes the comment of the column.
     *
     * @return the description; empty: the {@code @param} text of a record component, or the first sentence of the Javadoc
     *     of the field or method
     */
    String description() default "";
}
