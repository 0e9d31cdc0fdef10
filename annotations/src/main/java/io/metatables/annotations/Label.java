package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text that stands for an enum constant in the database.
 *
 * <pre>{@code @Label("partly filled") PARTLY_FILLED}</pre>
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Label {

    /**
     * The label.
     *
     * @return 1 to 63 bytes for an {@link EnumType}, any text otherwise; without the annotation, the name of the constant
     */
    String value();
}
