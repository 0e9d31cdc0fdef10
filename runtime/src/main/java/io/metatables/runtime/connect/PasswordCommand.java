package io.metatables.runtime.connect;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A command that prints a password, such as one that asks a cloud for a token of a few minutes. Neither the command nor what it
 * prints is ever repeated: both may hold a secret.
 */
final class PasswordCommand {
    private static final int LONGEST_OUTPUT = 1 << 16;

    private final String command;
    private final Duration limit;

    /**
     * A command that is not run yet.
     *
     * @param command a line for the shell: {@code sh}, or {@code cmd} on Windows
     * @param limit how long it may take
     */
    PasswordCommand(String command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    /** Runs it; the password is the first line of its standard output. */
    String run() {
        Process process = start();
        try {
            process.getOutputStream().close(); // nobody answers what it may ask
            return password(process);
        } catch (IOException | ExecutionException e) {
            throw refusal("broke off");
        } catch (TimeoutException e) {
            throw refusal("did not end within " + limit.toSeconds() + " seconds, and was stopped");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal("was interrupted");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> line = windows ? List.of("cmd", "/c", command) : List.of("sh", "-c", command);
        try {
            return new ProcessBuilder(line).start();
        } catch (IOException e) {
            throw refusal("cannot be run, as there is no shell");
        }
    }

    private String password(Process process)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        CompletableFuture<byte[]> out = reading(process.getInputStream());
        CompletableFuture<byte[]> err = reading(process.getErrorStream());
        if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new TimeoutException();
        }
        byte[] printed = out.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (process.exitValue() != 0) {
            throw refusal("ended with exit code " + process.exitValue() + explained(err, end));
        }
        String line =
                new String(printed, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        if (line.isEmpty()) {
            throw refusal("printed no password in the first line of its standard output" + explained(err, end));
        }
        return line;
    }

    private static String explained(CompletableFuture<byte[]> err, long end)
            throws InterruptedException, ExecutionException, TimeoutException {
        return err.get(end - System.nanoTime(), TimeUnit.NANOSECONDS).length == 0
                ? ", and said nothing on standard error"
                : ", and said why on standard error, which is not shown here, as it may hold a secret";
    }

    /** Reads on in a thread of its own, so that a command that prints much does not wait for us. */
    private static CompletableFuture<byte[]> reading(InputStream stream) {
        CompletableFuture<byte[]> all = new CompletableFuture<>();
        Thread reader = new Thread(
                () -> {
                    try (stream) {
                        all.complete(beginOf(stream));
                    } catch (IOException e) {
                        all.completeExceptionally(e);
                    }
                },
                "metatables-password-command");
        reader.setDaemon(true);
        reader.start();
        return all;
    }

    /** Up to the end; what is too long for a password is not kept. */
    private static byte[] beginOf(InputStream stream) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
            kept.write(buffer, 0, Math.min(count, LONGEST_OUTPUT - kept.size()));
        }
        return kept.toByteArray();
    }

    private static FindingException refusal(String what) {
        return new FindingException(new Finding(
                ConnectionCode.PASSWORD_COMMAND,
                "The password command " + what + ".",
                "Run it by hand in the same environment: it must print the password as the first line of its standard"
                        + " output, ask nothing, and end with exit code 0."));
    }
}
