package io.metatables.schema.finding;

import java.util.List;
import java.util.stream.Collectors;

/** Refuses a request because of findings; its message is all that a person needs to see. */
public class FindingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    /**
     * Refuses because of one finding.
     *
     * @param finding the problem
     */
    public FindingException(Finding finding) {
        this(List.of(finding));
    }

    /**
     * Refuses because of one finding, which another exception brought to light.
     *
     * @param finding the problem
     * @param cause what was thrown; never shown to a person
     */
    public FindingException(Finding finding, Throwable cause) {
        super(finding.toString(), cause);
        this.findings = List.of(finding);
    }

    /**
     * Refuses because of several findings.
     *
     * @param findings at least one, in the order in which a person should read them
     */
    public FindingException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /**
     * The problems.
     *
     * @return at least one
     */
    public List<Finding> findings() {
        return findings;
    }
}
