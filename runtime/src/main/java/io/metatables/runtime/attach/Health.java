package io.metatables.runtime.attach;

import io.metatables.schema.finding.Finding;
import java.util.List;

/**
 * Whether a service can reach its tables: what an attach would say, as a value.
 *
 * @param status whether it can
 * @param provider the class that declares the provider
 * @param tables how many tables are bound; 0 if it can't
 * @param findings what keeps it from them; empty if nothing does
 */
public record Health(Status status, String provider, int tables, List<Finding> findings) {

    /** Copies the list. */
    public Health {
        findings = List.copyOf(findings);
    }

    /** Named as the health checks of Spring and MicroProfile name it. */
    public enum Status {
        /** Every table that was asked for can be bound. */
        UP,
        /** At least one finding says why not. */
        DOWN
    }

    /**
     * Whether nothing is wrong.
     *
     * @return true if the status is {@link Status#UP}
     */
    public boolean isUp() {
        return status == Status.UP;
    }
}
