package io.metatables.schema.model;

/**
 * An identity column.
 *
 * @param always whether a value that an INSERT brings is refused
 * @param sequence the sequence behind it
 */
public record Identity(boolean always, OwnedSequence sequence) implements Generation {}
