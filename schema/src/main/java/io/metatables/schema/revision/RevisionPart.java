package io.metatables.schema.revision;

/**
 * One step of a revision: what Flyway applies as one version, and what takes it back.
 *
 * @param version Flyway's version: {@code 0007}, or {@code 0007.2} where the revision has several parts
 * @param up what applies it
 * @param down what takes it back
 */
public record RevisionPart(String version, RevisionFile up, RevisionFile down) {}
