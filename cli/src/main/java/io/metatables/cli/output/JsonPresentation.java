package io.metatables.cli.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.schema.finding.Finding;
import java.io.PrintStream;
import java.util.List;

/** One JSON document on standard output, whatever happens, and nothing else. */
public final class JsonPresentation implements Presentation {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final PrintStream out;

    /**
     * Shows JSON.
     *
     * @param terminal where it is shown
     */
    public JsonPresentation(Terminal terminal) {
        this.out = terminal.out();
    }

    /** Shows nothing: a program reads the one document at the end. */
    @Override
    public void progress(String line) {}

    @Override
    public void status(String line) {}

    @Override
    public void answer(Answer answer) {
        print(answer.toJson(), answer.findings());
    }

    @Override
    public void findings(List<Finding> findings) {
        print(new JsonObject(), findings);
    }

    private static JsonObject toJson(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code().code());
        json.addProperty("problem", finding.problem());
        json.addProperty("remedy", finding.remedy());
        return json;
    }

    /** The list is there in any case, so that a program can look at nothing else to know whether all is well. */
    private void print(JsonObject document, List<Finding> findings) {
        JsonArray list = new JsonArray();
        findings.forEach(finding -> list.add(toJson(finding)));
        document.add("findings", list);
        out.println(VisibleText.lines(GSON.toJson(document))); // what it makes visible is what JSON calls it
        out.flush();
    }
}
