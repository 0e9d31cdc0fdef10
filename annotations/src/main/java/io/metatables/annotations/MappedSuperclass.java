package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or an interface whose members are columns of every model class that extends it, and of no table of its own.
 * They come before the model's own members, those of the topmost class first.
 *
 * <pre>{@code @MappedSuperclass public abstract class Audited { @Column Instant createdAt; Instant changedAt; }}</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface MappedSuperclass {}
