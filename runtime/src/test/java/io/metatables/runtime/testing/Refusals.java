package io.metatables.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingCode;
import io.metatables.schema.finding.FindingException;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Checks that a call is refused, for exactly one reason. */
public final class Refusals {

    private Refusals() {}

    /** The text of the one finding, whose code is this. */
    public static AbstractStringAssert<?> assertRefused(FindingCode code, ThrowingCallable call) {
        FindingException refusal = catchThrowableOfType(FindingException.class, call);
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(refusal.findings()).extracting(Finding::code).containsExactly(code);
        return assertThat(refusal.getMessage());
    }
}
