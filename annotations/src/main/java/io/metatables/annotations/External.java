package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that somebody else makes and alters the table: it is registered and checked, foreign keys may refer to it, and no
 * revision touches it. On a sequence, an enum or another type, that it is there already.
 *
 * <pre>{@code @External @MetaTable(adoptedName = "users", schema = "auth") public record User(@Id UUID id) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface External {}
