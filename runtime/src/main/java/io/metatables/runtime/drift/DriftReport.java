package io.metatables.runtime.drift;

import io.metatables.runtime.drift.DriftLine.Side;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.revision.check.Divergence.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where a database and the code depart from each other.
 *
 * @param provider the class that declares the provider
 * @param namespace the group that the identifiers belong to
 * @param targetSchema the schema that the tables without a schema are in
 * @param applied the revision the database is at; {@code base}: none
 * @param head the newest revision of the code; {@code base}: none
 * @param tables how many tables the applied revisions leave
 * @param spelled whether PostgreSQL was asked how it spells expressions; else they were compared as text
 * @param lines what is not as it should be; empty: nothing
 * @param strangers what else is in the schemas of the provider, and is no concern of it
 * @param problems what an upgrade or a downgrade would be refused for
 */
public record DriftReport(
        String provider,
        String namespace,
        String targetSchema,
        String applied,
        String head,
        int tables,
        boolean spelled,
        List<DriftLine> lines,
        List<Stranger> strangers,
        List<Finding> problems) {
    private static final Set<Side> ACCEPTED_ONLY = EnumSet.of(Side.MODEL, Side.REVISIONS);

    /** Copies the lists. */
    public DriftReport {
        lines = List.copyOf(lines);
        strangers = List.copyOf(strangers);
        problems = List.copyOf(problems);
    }

    /**
     * What is to be done.
     *
     * @return empty if nothing has drifted, and nothing is behind
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(problems);
        long behind = lines.stream()
                .filter(line -> ACCEPTED_ONLY.contains(line.side()))
                .count();
        long drifted = lines.stream()
                .filter(line -> !ACCEPTED_ONLY.contains(line.side()))
                .filter(line -> line.divergence().state() != State.UNCERTAIN)
                .count();
        if (behind > 0) {
            findings.add(new Finding(
                    DriftCode.BEHIND,
                    "The database is at " + applied + ", and the code is ahead of it: " + places(behind) + ".",
                    "Accept what javac proposes, if the model has moved on: metatables migrations revision -m \"...\". Apply what"
                            + " is accepted: metatables migrations upgrade head --provider " + provider));
        }
        if (drifted > 0) {
            findings.add(new Finding(
                    DriftCode.DRIFTED,
                    "The database is not what revision " + applied + " of " + provider + " leaves: " + places(drifted)
                            + ".",
                    "Nothing was repaired. Take back what was done by hand, or put it into the model and accept a revision."
                            + " What only the catalog has wrong, metatables migrations upgrade registers again."));
        }
        return findings;
    }

    private static String places(long count) {
        return count == 1 ? "one thing differs" : count + " things differ";
    }
}
