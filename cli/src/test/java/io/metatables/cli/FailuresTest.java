package io.metatables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.cli.output.Terminal;
import io.metatables.cli.output.TextPresentation;
import io.metatables.schema.finding.FindingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    private static final String SECRET = "s3cr3t";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsNoTraceOfAnInternalError() {
        assertThat(report(new IllegalStateException("the impossible"), Map.of()))
                .isEqualTo(1);

        assertThat(err.toString(UTF_8))
                .startsWith("[MT530] Internal error: java.lang.IllegalStateException: the impossible.")
                .contains("METATABLES_DEBUG=1")
                .doesNotContain("\tat ");
    }

    @Test
    void showsTheTraceToWhoAsksForIt() {
        report(new IllegalStateException("the impossible"), Map.of("METATABLES_DEBUG", "1"));

        assertThat(err.toString(UTF_8)).contains("\tat " + FailuresTest.class.getName());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no login with user=ana&password=s3cr3t&ssl=true",
                "no login with {user=ana, password=s3cr3t}",
                "cannot read jdbc:postgresql://ana:s3cr3t@localhost/app",
                "cannot read postgresql:/ana:s3cr3t@localhost/app",
            })
    void repeatsNoPasswordThatSomebodyElsePutIntoAMessage(String message) {
        report(new IllegalStateException(message), Map.of("METATABLES_DEBUG", "1"));
        report(new FindingException(CommandFinding.USAGE.of(message, "Do better.")), Map.of());

        assertThat(err.toString(UTF_8)).contains("[MT530]", "[MT510]", "ana").doesNotContain(SECRET);
    }

    @Test
    void leavesOtherAddressesAsTheyAre() {
        String message = "Connection to localhost:5432 refused, 10:30:00 by mail@example.com";

        assertThat(SecretFree.text(message)).isEqualTo(message);
    }

    @Test
    void blamesTheFileSystemForWhatItRefuses() {
        report(new UncheckedIOException(new AccessDeniedException("history/schema.json")), Map.of());

        assertThat(err.toString(UTF_8)).startsWith("[MT519]").contains("AccessDeniedException: history/schema.json");
    }

    @Test
    void treatsErrorsLikeExceptions() {
        assertThat(report(new NoClassDefFoundError("com/example/Gone"), Map.of()))
                .isEqualTo(1);

        assertThat(err.toString(UTF_8)).startsWith("[MT530]").contains("com/example/Gone");
    }

    private int report(Throwable failure, Map<String, String> environment) {
        PrintStream stream = new PrintStream(err, true, UTF_8);
        Terminal terminal = new Terminal(stream, stream, new ByteArrayInputStream(new byte[0]), environment, false);
        return new Failures(terminal, new TextPresentation(terminal)).report(failure);
    }
}
