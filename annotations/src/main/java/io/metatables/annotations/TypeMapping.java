package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how members of a class that cannot be annotated are stored; on a provider or a model set, for the models of the
 * compilation and of those that include it.
 *
 * <pre>{@code @TypeMapping(javaType = Currency.class, type = "char(3)") @ModelSet public interface CoreTables {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Repeatable(TypeMapping.List.class)
public @interface TypeMapping {

    /**
     * The Java type.
     *
     * @return a class
     */
    Class<?> javaType();

    /**
     * The PostgreSQL type.
     *
     * @return as in {@link Column#type()}
     */
    String type();

    /** Holds several {@link TypeMapping} annotations of one element; written by javac. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.CLASS)
    @interface List {

        /**
         * The annotations.
         *
         * @return in the order of the source
         */
        TypeMapping[] value();
    }
}
