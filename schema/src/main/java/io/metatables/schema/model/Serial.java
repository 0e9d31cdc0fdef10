package io.metatables.schema.model;

/**
 * A serial column: its default is the next value of a sequence that belongs to it.
 *
 * @param sequence the sequence behind it
 */
public record Serial(OwnedSequence sequence) implements Generation {}
