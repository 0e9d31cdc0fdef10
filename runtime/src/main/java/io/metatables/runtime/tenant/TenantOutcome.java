package io.metatables.runtime.tenant;

/**
 * How the work on one schema has ended.
 *
 * @param <R> what the work answers
 */
public sealed interface TenantOutcome<R> {

    /**
     * Which schema it is about.
     *
     * @return its name, without quotes
     */
    String schema();

    /**
     * The work was done.
     *
     * @param schema which schema it is about
     * @param result what the work has answered
     * @param <R> what the work answers
     */
    record Done<R>(String schema, R result) implements TenantOutcome<R> {}

    /**
     * The work was refused, or has failed.
     *
     * @param schema which schema it is about
     * @param failure a {@link io.metatables.schema.finding.FindingException}, unless it is a mistake of ours
     * @param <R> what the work would have answered
     */
    record Failed<R>(String schema, RuntimeException failure) implements TenantOutcome<R> {}

    /**
     * The work was not begun, since the run was interrupted before.
     *
     * @param schema which schema it is about
     * @param <R> what the work would have answered
     */
    record NotBegun<R>(String schema) implements TenantOutcome<R> {}
}
