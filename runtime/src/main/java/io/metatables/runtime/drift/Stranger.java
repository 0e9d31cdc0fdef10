package io.metatables.runtime.drift;

/**
 * Something in a schema of the provider that no provider has declared.
 *
 * @param kind what it is, such as {@code table}
 * @param schema the schema that it is in
 * @param name its name within the schema
 */
public record Stranger(String kind, String schema, String name) {}
