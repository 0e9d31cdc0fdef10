package io.metatables.schema.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * One thing that two contracts of a table promise in different ways.
 *
 * @param subject what it is about, after the table's identifier: {@code .close} for a column, {@code  primary key} for anything else
 * @param one what the one contract says; null: nothing
 * @param other what the other contract says; null: nothing
 */
public record ContractDifference(
        String subject, @Nullable String one, @Nullable String other) {}
