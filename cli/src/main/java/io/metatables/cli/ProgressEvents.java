package io.metatables.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.metatables.cli.output.Event;
import io.metatables.cli.output.Presentation;
import io.metatables.runtime.activity.Activity;
import io.metatables.runtime.activity.Activity.Progress;
import io.metatables.runtime.activity.Blocker;
import io.metatables.runtime.migrate.MigrationListener;
import io.metatables.runtime.migrate.RevisionStep;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An event for each revision and for each wait; and what the server does for long meanwhile, where it is shown. */
final class ProgressEvents implements MigrationListener {
    private final Presentation presentation;
    private final ChosenSchema schema;

    @Nullable
    private volatile RevisionStep current;

    private volatile int part;

    ProgressEvents(Presentation presentation, ChosenSchema schema) {
        this.presentation = presentation;
        this.schema = schema;
    }

    @Override
    public void waiting(String holder, Duration waited) {
        JsonObject json = json(null);
        json.addProperty("for", holder);
        json.addProperty("waitedMillis", waited.toMillis());
        String line = "Waiting for " + holder + ", " + Durations.text(waited) + " so far.";
        presentation.progress(Event.told("waiting", schema.prefix() + line, json));
    }

    @Override
    public void revisionStarted(RevisionStep step) {
        current = step;
        part = 0;
        JsonObject json = json(step);
        json.addProperty("parts", step.parts());
        presentation.progress(Event.silent("revision-started", json));
    }

    @Override
    public void partStarted(RevisionStep step, int number, String file) {
        part = number;
        JsonObject json = json(step);
        json.addProperty("part", number);
        json.addProperty("file", file);
        presentation.progress(Event.silent("part-started", json));
    }

    @Override
    public void retrying(RevisionStep step, int attempt, Duration pause) {
        JsonObject json = json(step);
        json.addProperty("attempt", attempt);
        json.addProperty("pauseMillis", pause.toMillis());
        String line = " ... others are in the way; attempt " + attempt + " failed, next in " + Durations.text(pause);
        presentation.progress(Event.told("retrying", name(step) + line, json));
    }

    @Override
    public void working(Activity activity) {
        RevisionStep step = current;
        String name = step == null ? schema.prefix() : name(step) + place(step) + " ... ";
        presentation.status(Event.told("working", name + line(activity), json(step, activity)));
    }

    /** Of a revision of one part there is nothing to say. */
    private String place(RevisionStep step) {
        return step.parts() > 1 && part > 0 ? ", part " + part : "";
    }

    private static String line(Activity activity) {
        return Durations.text(activity.elapsed()) + ": " + activity.statement()
                + activity.progress()
                        .map(Progress::describe)
                        .map(text -> "; " + text)
                        .orElse("")
                + activity.blockers().stream()
                        .findFirst()
                        .map(Blocker::describe)
                        .map(text -> "; waits for " + text)
                        .orElse("");
    }

    private JsonObject json(@Nullable RevisionStep step, Activity activity) {
        JsonObject json = json(step);
        json.addProperty("elapsedMillis", activity.elapsed().toMillis());
        json.addProperty("statement", activity.statement());
        activity.progress().ifPresent(progress -> json.add("progress", howFar(progress)));
        JsonArray blockers = new JsonArray();
        activity.blockers().forEach(blocker -> blockers.add(blocker.describe()));
        json.add("waitsFor", blockers);
        return json;
    }

    private static JsonObject howFar(Progress progress) {
        JsonObject json = new JsonObject();
        json.addProperty("phase", progress.phase());
        json.addProperty("done", progress.done());
        json.addProperty("total", progress.total());
        return json;
    }

    @Override
    public void revisionFinished(RevisionStep step, Duration elapsed) {
        JsonObject json = json(step);
        json.addProperty("elapsedMillis", elapsed.toMillis());
        String done = step.direction() == RevisionStep.Direction.UP ? "applied" : "taken back";
        String line = name(step) + " ... " + done + " in " + Durations.text(elapsed);
        presentation.progress(Event.told("revision-finished", line, json));
    }

    private String name(RevisionStep step) {
        return schema.prefix() + step.number() + " " + step.message();
    }

    private JsonObject json(@Nullable RevisionStep step) {
        JsonObject json = new JsonObject();
        json.addProperty("schema", schema.name());
        if (step != null) {
            json.addProperty("revision", step.number());
            json.addProperty("message", step.message());
            json.addProperty("direction", step.direction() == RevisionStep.Direction.UP ? "up" : "down");
        }
        return json;
    }
}
