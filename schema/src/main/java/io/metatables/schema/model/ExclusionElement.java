package io.metatables.schema.model;

/**
 * One comparison of an exclusion constraint.
 *
 * @param element what is compared
 * @param operator as SQL spells it, such as {@code =} or {@code &&}
 */
public record ExclusionElement(IndexElement element, String operator) {}
