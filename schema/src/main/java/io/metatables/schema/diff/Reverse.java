package io.metatables.schema.diff;

/**
 * What takes a change back.
 *
 * @param change the change to make after it
 * @param honesty how much that restores
 */
public record Reverse(SchemaChange change, Honesty honesty) {}
