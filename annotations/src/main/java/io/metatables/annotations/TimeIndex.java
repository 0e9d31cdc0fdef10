package io.metatables.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the point in time of a time-index table: an {@code Instant} or an {@code OffsetDateTime}, never null, stored as
 * {@code timestamptz}. Every time-index table has exactly one.
 *
 * <pre>{@code @TimeIndex Instant timeIndex}</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface TimeIndex {}
