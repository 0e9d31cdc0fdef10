package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that, beside the time index, tells the rows of a time-index table apart. Never null. The order of the
 * dimensions is the order of the members, unless each says its own.
 *
 * <pre>{@code @Dimension UUID assetUid}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Dimension {

    /**
     * The place among the dimensions.
     *
     * @return 1 for the first; 0: the order of the members
     */
    int order() default 0;
}
