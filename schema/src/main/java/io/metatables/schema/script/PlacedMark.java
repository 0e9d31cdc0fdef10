package io.metatables.schema.script;

/**
 * A mark that is left in a script.
 *
 * @param line where it is, from 1
 * @param mark the mark
 */
public record PlacedMark(int line, Mark mark) {}
