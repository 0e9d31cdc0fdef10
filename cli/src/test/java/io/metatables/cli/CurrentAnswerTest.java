package io.metatables.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.runtime.catalog.RecordedStep;
import io.metatables.runtime.catalog.StepKind;
import io.metatables.runtime.migrate.CurrentState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hooks have not done with yet is said in words and in JSON, and nothing is where they have. */
class CurrentAnswerTest {
    private static final RecordedStep TAKEN_BACK =
            new RecordedStep(7, StepKind.TAKEN_BACK, "0002", "issuers", "0001", Instant.EPOCH, List.of());

    @Test
    void saysWhatTheHooksHaveNotDoneWith() {
        CurrentAnswer answer = answer(List.of(TAKEN_BACK));

        assertThat(answer.toText())
                .contains("The hooks have not done with 1 step yet, the first being revision 0002, taken back;"
                        + " 'metatables migrations upgrade' calls them again.");
        assertThat(answer.toJson().get("unheard"))
                .hasToString("[{\"step\":7,\"kind\":\"taken back\",\"revision\":\"0002\"}]");
    }

    @Test
    void saysNothingOfHooksThatHaveDone() {
        assertThat(answer(List.of()).toText()).noneMatch(line -> line.contains("hooks"));
        assertThat(answer(List.of()).toJson().get("unheard")).hasToString("[]");
    }

    private static CurrentAnswer answer(List<RecordedStep> unheard) {
        return new CurrentAnswer(new CurrentState(
                "acme.Provider",
                "acme",
                "public",
                "ac__schema_history",
                "0001",
                "0001",
                List.of(),
                List.of(),
                List.of(),
                unheard,
                true,
                List.of()));
    }
}
