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
     * A line that stands beside the answer, and is none of it.
     *
     * @param line for a person
     * @return the line as it can stand there
     */
    default String remark(String line) {
        return line;
    }

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
