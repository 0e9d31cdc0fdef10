package io.metatables.schema.plan;

/**
 * One file of a revision, and the file that takes it back.
 *
 * @param up what it does
 * @param down what takes it back, in the opposite order
 */
public record PlanPart(PartScript up, PartScript down) {}
