package io.metatables.cli.output;

import com.google.gson.JsonObject;
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
     * The answer for a program. Keys are never renamed or removed.
     *
     * @return one object
     */
    JsonObject toJson();
}
