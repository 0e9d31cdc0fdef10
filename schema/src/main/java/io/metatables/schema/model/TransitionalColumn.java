package io.metatables.schema.model;

/**
 * A column under a former name, for a release that still uses that name. It has the type of the column that has taken its place, and a
 * trigger keeps the two the same; it has nothing else: no default, no key, no index, and it may be null.
 *
 * @param name the former name, unquoted
 * @param column the name of the column that it is kept the same as, unquoted
 */
public record TransitionalColumn(String name, String column) {}
