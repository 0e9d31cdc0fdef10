package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/**
 * A value of a sealed interface as an object with one key, the simple name of its record.
 *
 * @param type the interface
 * @param codecs those of the records
 */
record SealedCodec(Class<?> type, Codecs codecs) implements Codec {

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
        out.beginObject();
        out.name(value.getClass().getSimpleName());
        codecs.of(value.getClass()).write(out, value);
        out.endObject();
    }

    @Override
    public Object read(JsonReader in) throws IOException {
        in.beginObject();
        Object value = codecs.of(kind(in.nextName())).read(in);
        in.endObject();
        return value;
    }

    private Class<?> kind(String name) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.getSimpleName().equals(name)) {
                return permitted;
            }
        }
        throw new IllegalArgumentException("unknown kind " + name);
    }
}
