package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Writes and reads the values of one type. */
interface Codec {

    /**
     * Writes a value.
     *
     * @param out where to
     * @param value a value of the type
     */
    void write(JsonWriter out, Object value) throws IOException;

    /**
     * Whether two values are written alike.
     *
     * @param one a value of the type
     * @param other a value of the type
     * @return whether they are equal
     */
    default boolean same(Object one, Object other) {
        return one.equals(other);
    }

    /**
     * Reads a value.
     *
     * @param in where from
     * @return a value of the type
     * @throws IOException if it is no JSON
     * @throws RuntimeException if it is no value of the type
     */
    Object read(JsonReader in) throws IOException;
}
