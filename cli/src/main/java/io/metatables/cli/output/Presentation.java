package io.metatables.cli.output;

import io.metatables.schema.finding.Finding;
import java.util.List;

/** A way to show what a command has to say. */
public interface Presentation {

    /**
     * Shows what has happened so far, where that is wanted.
     *
     * @param line one line
     */
    void progress(String line);

    /**
     * Shows what is going on at the moment, where that is wanted; called again and again, in any thread.
     *
     * @param line one line
     */
    void status(String line);

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
