package io.metatables.schema.revision;

/**
 * What to know before a step of a pending revision is done on a database that is in use.
 *
 * @param code the code of the hazard, such as {@code MT345}
 * @param text what it does to others, in one sentence; and what to do instead where there is something
 */
public record PendingHazard(String code, String text) {}
