package io.metatables.cli.output;

import com.google.gson.JsonObject;
import io.metatables.schema.finding.Finding;
import java.util.List;

/** What a command has to say when it has done its work. */
public interface Answer {

    /**
     * The answer for a person.
     *
     * @return lines without their ends
     */
    List<String> toText();

    /**
     * The answer for a program, without findings. Keys are never renamed or removed.
     *
     * @return one object
     */
    JsonObject toJson();

    /**
     * What is wrong in spite of an answer.
     *
     * @return empty if all is well
     */
    default List<Finding> findings() {
        return List.of();
    }
}
