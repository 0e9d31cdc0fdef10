package io.metatables.schema.hazard;

/**
 * What a change does to a database that is in use.
 *
 * @param code the kind of hazard
 * @param text the lock and what it costs, in one sentence; and what to do instead where there is something
 */
public record Hazard(HazardCode code, String text) {}
