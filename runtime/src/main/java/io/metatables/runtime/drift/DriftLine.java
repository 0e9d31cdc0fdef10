package io.metatables.runtime.drift;

import io.metatables.schema.revision.check.Divergence;

/**
 * One thing that is not as the revisions on the class path say.
 *
 * @param side where it is not so
 * @param divergence how
 */
public record DriftLine(Side side, Divergence divergence) {

    /** What is compared. */
    public enum Side {
        /** The compiled model, with the head of the revisions. */
        MODEL,
        /** The revisions that were applied, with those on the class path. */
        REVISIONS,
        /** The rows of the catalog, with what the applied revisions leave. */
        CATALOG,
        /** The tables and what belongs to them, with what the applied revisions leave. */
        DATABASE
    }
}
