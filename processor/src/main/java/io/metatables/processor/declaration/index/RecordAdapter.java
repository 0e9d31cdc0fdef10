package io.metatables.processor.declaration.index;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object with a key for each component that is not at its default: null, 0, false, nothing in a collection, or
 * the record's own constant for "nothing said".
 */
final class RecordAdapter<T> extends TypeAdapter<T> {
    private static final Set<String> CONSTANTS = Set.of("NONE", "DEFAULT");

    private final Constructor<?> constructor;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    private record Part(
            int index,
            Field field,
            TypeAdapter<Object> adapter,
            @Nullable Object otherwise) {}

    RecordAdapter(Gson gson, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            this.constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            for (int i = 0; i < components.length; i++) {
                Field field = type.getDeclaredField(components[i].getName());
                parts.put(field.getName(), part(gson, i, field));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be written", e);
        }
    }

    @SuppressWarnings("unchecked") // a component's adapter is asked for by the type of the component
    private static Part part(Gson gson, int index, Field field) throws IllegalAccessException {
        // The field and not the accessor: the JDK makes a class of its own for each method that is called so a few
        // times.
        field.setAccessible(true);
        TypeAdapter<Object> adapter = (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(field.getGenericType()));
        return new Part(index, field, adapter, otherwise(field.getType()));
    }

    private static @Nullable Object otherwise(Class<?> type) throws IllegalAccessException {
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) false : (Object) 0;
        }
        if (type == List.class || type == Set.class) {
            return type == List.class ? List.of() : Set.of();
        }
        if (type.isRecord()) {
            for (var field : type.getFields()) {
                if (CONSTANTS.contains(field.getName())) {
                    return field.get(null);
                }
            }
        }
        return null;
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
        if (value == null) {
            out.nullValue();
            return;
        }
        out.beginObject();
        for (Part part : parts.values()) {
            Object component = component(part, value);
            if (!Objects.equals(component, part.otherwise())) {
                out.name(part.field().getName());
                part.adapter().write(out, component);
            }
        }
        out.endObject();
    }

    private static @Nullable Object component(Part part, Object value) {
        try {
            return part.field().get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(part.field() + " cannot be read", e);
        }
    }

    @Override
    public T read(JsonReader in) throws IOException {
        @Nullable
        Object[] components = parts.values().stream().map(Part::otherwise).toArray();
        in.beginObject();
        while (in.hasNext()) {
            Part part = parts.get(in.nextName());
            if (part == null) {
                in.skipValue(); // the caller notices: what it reads has to be what it would write
            } else {
                components[part.index()] = part.adapter().read(in);
            }
        }
        in.endObject();
        return made(components);
    }

    @SuppressWarnings("unchecked") // the constructor is that of the record
    private T made(@Nullable Object[] components) {
        try {
            return (T) constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " refuses what was read", e);
        }
    }
}
