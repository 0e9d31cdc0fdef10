package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how PostgreSQL stores the table.
 *
 * <pre>{@code @TableStorage(unlogged = true, parameters = "fillfactor=70")}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface TableStorage {

    /**
     * Whether the table is faster to write and empty after a crash.
     *
     * @return {@code true} for {@code UNLOGGED}
     */
    boolean unlogged() default false;

    /**
     * Storage parameters, such as {@code "fillfactor=70"} or {@code "autovacuum_enabled=off"}; those of the table for long
     * values begin with {@code toast.}.
     *
     * @return a name, an equals sign and a value each
     */
    String[] parameters() default {};

    /**
     * The tablespace.
     *
     * @return its name; empty: the default one
     */
    String tablespace() default "";

    /**
     * The table access method.
     *
     * @return its name; empty: {@code heap}, the default one
     */
    String accessMethod() default "";
}
