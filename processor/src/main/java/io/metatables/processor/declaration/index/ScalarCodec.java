package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/**
 * A text, a number, a truth value, or the name of an enum's constant.
 *
 * @param type the type of the value
 */
record ScalarCodec(Class<?> type) implements Codec {

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
        if (value instanceof String text) {
            out.value(text);
        } else if (value instanceof Boolean truth) {
            out.value(truth);
        } else if (value instanceof Number number) {
            out.value(number);
        } else {
            out.value(((Enum<?>) value).name());
        }
    }

    @Override
    public Object read(JsonReader in) throws IOException {
        if (type == String.class) {
            return in.nextString();
        }
        if (type == boolean.class) {
            return in.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return in.nextInt();
        }
        return type == Long.class ? (Object) in.nextLong() : constant(in.nextString());
    }

    private Object constant(String name) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(name + " is no " + type.getSimpleName());
    }
}
