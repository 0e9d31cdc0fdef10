package io.metatables.cli.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.metatables.schema.finding.Finding;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One JSON document on standard output, whatever happens, and nothing else; events on standard error, each a line of JSON. */
public final class JsonPresentation implements Presentation {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private static final Gson LINES =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private final PrintStream out;
    private final PrintStream err;
    private final NowAndThen nowAndThen = new NowAndThen(Duration.ofSeconds(5));

    /**
     * Shows JSON.
     *
     * @param terminal where it is shown
     */
    public JsonPresentation(Terminal terminal) {
        this.out = terminal.out();
        this.err = terminal.err();
    }

    @Override
    public void progress(Event event) {
        JsonObject line = new JsonObject();
        line.addProperty("event", event.name());
        line.addProperty("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        event.details().entrySet().forEach(detail -> line.add(detail.getKey(), detail.getValue()));
        err.println(VisibleText.lines(LINES.toJson(line)));
        err.flush();
    }

    @Override
    public void status(Event event) {
        if (nowAndThen.isTime()) {
            progress(event);
        }
    }

    @Override
    public void answer(Answer answer) {
        print(answer.toJson(), answer.findings());
    }

    @Override
    public void findings(List<Finding> findings) {
        print(new JsonObject(), findings);
    }

    /** The list is there in any case, so that a program can look at nothing else to know whether all is well. */
    private void print(JsonObject document, List<Finding> findings) {
        document.add("findings", FindingJson.array(findings));
        out.println(VisibleText.lines(GSON.toJson(document))); // what it makes visible is what JSON calls it
        out.flush();
    }
}
