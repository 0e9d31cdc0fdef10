package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the table from being dropped: no revision may do that, not even one whose drops are accepted by name, until the
 * annotation has been taken away in a revision of its own.
 *
 * <pre>{@code @Protected @MetaTable public record Ledger(@Id UUID uid) {}}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Protected {}
