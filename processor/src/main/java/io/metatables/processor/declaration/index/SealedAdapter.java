package io.metatables.processor.declaration.index;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a sealed interface as an object with one key, the simple name of its record. */
final class SealedAdapter<T> extends TypeAdapter<T> {
    private final Map<String, TypeAdapter<Object>> adapters = new LinkedHashMap<>();

    @SuppressWarnings("unchecked") // a permitted record's adapter is asked for by its class
    SealedAdapter(Gson gson, Class<?> type) {
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            adapters.put(permitted.getSimpleName(), (TypeAdapter<Object>) gson.getAdapter(permitted));
        }
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
        if (value == null) {
            out.nullValue();
            return;
        }
        out.beginObject();
        out.name(value.getClass().getSimpleName());
        adapter(value.getClass().getSimpleName()).write(out, value);
        out.endObject();
    }

    @Override
    @SuppressWarnings("unchecked") // the adapters are those of the permitted records
    public @Nullable T read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return null;
        }
        in.beginObject();
        Object value = adapter(in.nextName()).read(in);
        in.endObject();
        return (T) value;
    }

    private TypeAdapter<Object> adapter(String name) {
        TypeAdapter<Object> adapter = adapters.get(name);
        if (adapter == null) {
            throw new JsonParseException("unknown kind " + name);
        }
        return adapter;
    }
}
