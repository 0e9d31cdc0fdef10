package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the schema needs an extension, on a provider, a model set or a model class; the first revision that needs it
 * creates it.
 *
 * <pre>{@code @RequiresExtension("citext")}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(RequiresExtension.List.class)
public @interface RequiresExtension {

    /**
     * The name of the extension.
     *
     * @return such as {@code citext} or {@code uuid-ossp}
     */
    String value();

    /**
     * The schema of its objects, for a real non-default one.
     *
     * @return its name; empty: the default schema
     */
    String schema() default "";

    /** Holds several {@link RequiresExtension} annotations of one element; written by javac. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        RequiresExtension[] value();
    }
}
