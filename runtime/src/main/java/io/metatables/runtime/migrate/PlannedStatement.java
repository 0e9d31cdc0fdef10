package io.metatables.runtime.migrate;

import io.metatables.schema.script.StatedStep;
import java.util.OptionalLong;

/**
 * A step of a file, and how many rows it is about.
 *
 * @param step what the file says of it
 * @param rows of the largest table that it locks, as the server estimates; empty: it locks none, the table is not there yet, or
 *     the server has not counted it
 */
public record PlannedStatement(StatedStep step, OptionalLong rows) {}
