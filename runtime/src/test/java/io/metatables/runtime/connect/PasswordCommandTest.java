package io.metatables.runtime.connect;

import static io.metatables.runtime.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands that print a password, and some that don't. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are those of another shell")
class PasswordCommandTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void firstLineIsThePassword() {
        assertThat(run("printf 'secret word \\r\\nmore\\n'")).isEqualTo("secret word ");
        assertThat(run("echo warned >&2; echo \"$((40 + 2)) größer\"")).isEqualTo("42 größer");
    }

    @Test
    void muchOutputHoldsNothingUp() {
        assertThat(run("echo first; head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"))
                .isEqualTo("first");
    }

    @Test
    void nobodyAnswersWhatItAsks() {
        assertThat(run("read answer; echo \"[$answer]\"")).isEqualTo("[]");
    }

    @Test
    void failureIsToldWithoutWhatWasPrinted() {
        assertRefused(ConnectionCode.PASSWORD_COMMAND, () -> run("echo half-word; echo the-token >&2; exit 7"))
                .contains("exit code 7", "said why on standard error")
                .doesNotContain("half-word", "the-token");
        assertRefused(ConnectionCode.PASSWORD_COMMAND, () -> run("exit 3")).contains("exit code 3", "said nothing");
        assertRefused(ConnectionCode.PASSWORD_COMMAND, () -> run("no-such-command-4711"))
                .contains("exit code 127")
                .doesNotContain("4711");
        assertRefused(ConnectionCode.PASSWORD_COMMAND, () -> run("echo; echo late"))
                .contains("printed no password")
                .doesNotContain("late");
    }

    @Test
    void oneThatDoesNotEndIsStoppedWithAllThatItHasStarted() throws InterruptedException {
        Path alive = folder.resolve("alive");
        String command = "(sleep 3; touch '" + alive + "') & echo secret; wait";

        assertRefused(ConnectionCode.PASSWORD_COMMAND, () -> new PasswordCommand(command, Duration.ofSeconds(1)).run())
                .contains("within 1 seconds")
                .doesNotContain("secret");
        Thread.sleep(4000);
        assertThat(alive).doesNotExist();
    }

    @Test
    void answerIsTakenAgainUntilItIsOld() throws IOException {
        Path count = Files.writeString(folder.resolve("count"), "");
        PasswordSource source =
                PasswordSource.command("echo x >> '" + count + "'; wc -l < '" + count + "' | tr -d ' '");
        AtomicInteger asked = new AtomicInteger();
        PasswordSource forgetful =
                new RememberedPassword(() -> Optional.of("" + asked.incrementAndGet()), Duration.ZERO);

        assertThat(asked).hasValue(0);
        assertThat(source.password()).contains("1");
        assertThat(source.password()).contains("1");
        assertThat(forgetful.password()).contains("1");
        assertThat(forgetful.password()).contains("2");
    }

    private static String run(String command) {
        return new PasswordCommand(command, LONG).run();
    }
}
