package io.metatables.cli.output;

import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * Something that happens while a command works.
 *
 * @param name what it is called for a program, such as {@code revision-finished}; never changed
 * @param line what a person is told; empty: nothing
 * @param details what a program is told; keys are never renamed or removed
 */
public record Event(String name, Optional<String> line, JsonObject details) {

    /**
     * An event of which a person is told, too.
     *
     * @param name what it is called for a program
     * @param line what a person is told
     * @param details what a program is told
     * @return the event
     */
    public static Event told(String name, String line, JsonObject details) {
        return new Event(name, Optional.of(line), details);
    }

    /**
     * An event that only a program is told of.
     *
     * @param name what it is called for a program
     * @param details what a program is told
     * @return the event
     */
    public static Event silent(String name, JsonObject details) {
        return new Event(name, Optional.empty(), details);
    }
}
