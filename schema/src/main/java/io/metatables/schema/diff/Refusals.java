package io.metatables.schema.diff;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.util.ArrayList;
import java.util.List;

/** What a revision would have to do and cannot, collected so that all of it is said at once. */
final class Refusals {
    private final List<Finding> findings = new ArrayList<>();

    void add(RefusalCode code, String problem, String remedy) {
        findings.add(new Finding(code, problem, remedy));
    }

    /** @throws FindingException if there are any */
    void raise() {
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }
}
