package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the member the primary key of its table; on several members, a composite key in the order of the members.
 * {@link PrimaryKey} on the class gives the key a name, another order and more.
 *
 * <pre>{@code @Id UUID uid}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Id {}
