package io.metatables.processor;

import static io.metatables.processor.declaration.WarningCode.FOREIGN_KEY_WITHOUT_INDEX;
import static io.metatables.processor.declaration.WarningCode.MISSING_DESCRIPTION;
import static io.metatables.processor.declaration.WarningCode.REDUNDANT_INDEX;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.processor.validate.advice.WarningLevel;
import io.metatables.processor.validate.advice.WarningPolicy;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which warnings are off, on and errors, whatever the options say together. */
class WarningOptionsTest {
    private static final String OFF = "metatables.warnings.off";
    private static final String ON = "metatables.warnings.on";
    private static final String ERROR = "metatables.warnings.error";

    private final List<Finding> findings = new ArrayList<>();

    private WarningPolicy policy(Map<String, String> options) {
        return WarningOptions.read(options, findings);
    }

    @Test
    void withoutOptionsEachHasItsDefault() {
        WarningPolicy policy = policy(Map.of());

        assertThat(policy.level(FOREIGN_KEY_WITHOUT_INDEX)).isEqualTo(WarningLevel.WARNING);
        assertThat(policy.level(MISSING_DESCRIPTION)).isEqualTo(WarningLevel.OFF);
        assertThat(findings).isEmpty();
    }

    @Test
    void eachIsTurnedOffByItsCode() {
        WarningPolicy policy = policy(Map.of(OFF, "MT251, MT280"));

        assertThat(policy.level(FOREIGN_KEY_WITHOUT_INDEX)).isEqualTo(WarningLevel.OFF);
        assertThat(policy.level(REDUNDANT_INDEX)).isEqualTo(WarningLevel.WARNING);
        assertThat(findings).isEmpty();
    }

    @Test
    void aCodeCountsMoreThanAll() {
        WarningPolicy policy = policy(Map.of(OFF, "all", ON, "MT280", ERROR, "MT252"));

        assertThat(policy.level(FOREIGN_KEY_WITHOUT_INDEX)).isEqualTo(WarningLevel.OFF);
        assertThat(policy.level(MISSING_DESCRIPTION)).isEqualTo(WarningLevel.WARNING);
        assertThat(policy.level(REDUNDANT_INDEX)).isEqualTo(WarningLevel.ERROR);
        assertThat(findings).isEmpty();
    }

    @Test
    void allAsErrorsTurnsNothingOn() {
        WarningPolicy policy = policy(Map.of(ERROR, "all", OFF, "MT252"));

        assertThat(policy.level(FOREIGN_KEY_WITHOUT_INDEX)).isEqualTo(WarningLevel.ERROR);
        assertThat(policy.level(REDUNDANT_INDEX)).isEqualTo(WarningLevel.OFF);
        assertThat(policy.level(MISSING_DESCRIPTION)).isEqualTo(WarningLevel.OFF);
        assertThat(policy(Map.of(ERROR, "all", ON, "all")).level(MISSING_DESCRIPTION))
                .isEqualTo(WarningLevel.ERROR);
    }

    @Test
    void whatIsNoWarningIsReported() {
        policy(Map.of(OFF, "MT251,MT999", ON, ""));

        assertThat(findings)
                .extracting(Finding::problem)
                .containsExactly(
                        "The option -Ametatables.warnings.off=MT251,MT999 names MT999, which is no warning.",
                        "The option -Ametatables.warnings.on= names nothing.");
    }

    @Test
    void bothOffAndOnIsReported() {
        policy(Map.of(OFF, "MT251", ERROR, "MT251"));

        assertThat(findings)
                .extracting(Finding::problem)
                .containsExactly("The options turn warning MT251 both off and on.");
    }
}
