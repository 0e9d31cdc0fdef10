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
 *
 * <p>The release that runs while the revision is applied fails by the former name from there on. Where it has to go on, the rename
 * takes two revisions. With {@code online = true}, the first one keeps the former name beside the new one:
 *
 * <pre>{@code @RenamedFrom(value = "nick_name", online = true) String displayName}</pre>
 *
 * <p>When no instance of that release runs any more, remove the marker, or {@code online}: the compiler then proposes the revision
 * that takes the former name away.
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

    /**
     * Whether the former name stays for the release that still uses it, until this is taken away again.
     *
     * @return true on a member, for a second column under the former name, which a trigger keeps the same; true on a model class,
     *     for a view under the former name; on anything else an error
     */
    boolean online() default false;
}
