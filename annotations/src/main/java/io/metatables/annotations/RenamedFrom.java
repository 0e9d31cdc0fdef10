package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column, a table, a type or an enum constant is the one that had another name in the last accepted revision, so
 * that its data is kept. Without it the old one would be dropped and a new one added. It may stay after its revision, without
 * effect.
 *
 * <pre>{@code @RenamedFrom("nick_name") String displayName}</pre>
 */
@Documented
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface RenamedFrom {

    /**
     * The former name.
     *
     * @return on a member, the former name of the column; on a model class, the former identifier of the table; on another type, its
     *     former physical name; on an enum constant, the former label
     */
    String value();
}
