package io.metatables.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.metatables.cli.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What one run of the real command printed, and how it ended. */
record CommandRun(int exitCode, String out, String err) {

    static CommandRun of(String... arguments) {
        return in(Map.of(), "", arguments);
    }

    static CommandRun in(Map<String, String> environment, String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
                environment,
                false);
        int exitCode = Main.run(terminal, arguments);
        return new CommandRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Standard output, which must be one JSON document. */
    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    /** The codes of the findings in the JSON document. */
    List<String> codes() {
        return StreamSupport.stream(json().getAsJsonArray("findings").spliterator(), false)
                .map(finding -> finding.getAsJsonObject().get("code").getAsString())
                .toList();
    }
}
