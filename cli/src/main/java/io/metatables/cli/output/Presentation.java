package io.metatables.cli.output;

import io.metatables.schema.finding.Finding;
import java.util.List;

/** A way to show what a command has to say. */
public interface Presentation {

    /**
     * Shows what has happened; called in any thread.
     *
     * @param event what it is
     */
    void progress(Event event);

    /**
     * Shows what is going on at the moment, now and then; called again and again, in any thread.
     *
     * @param event what it is
     */
    void status(Event event);

    /**
     * Shows the answer of a command that has done its work.
     *
     * @param answer the answer
     */
    void answer(Answer answer);

    /**
     * Shows why a command did not do its work.
     *
     * @param findings in the order in which a person should read them
     */
    void findings(List<Finding> findings);
}
