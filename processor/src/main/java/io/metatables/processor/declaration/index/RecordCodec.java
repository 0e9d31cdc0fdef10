package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record as an object with a key for each component that is not at its default: null, 0, false, nothing in a collection, or
 * the record's own constant for "nothing said".
 */
final class RecordCodec implements Codec {
    private static final Set<String> CONSTANTS = Set.of("NONE", "DEFAULT");

    private final Class<?> type;
    private final Codecs codecs;
    private final List<Part> parts;

    /** A component. */
    private static final class Part {
        final String name;

        /** And not its accessor: the JDK makes a class of its own for each method that is called so a few times. */
        final Field field;

        /** Its default. */
        final @Nullable Object otherwise;

        /** Made when it is needed first, for a record may hold others of its own type. */
        private @Nullable Codec codec;

        Part(Field field, @Nullable Object otherwise) {
            this.name = field.getName();
            this.field = field;
            this.otherwise = otherwise;
        }

        Codec codec(Codecs codecs) {
            Codec known = codec;
            if (known == null) {
                known = codecs.of(field.getGenericType());
                codec = known;
            }
            return known;
        }

        @Nullable
        Object of(Object value) {
            try {
                return field.get(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(field + " cannot be read", e);
            }
        }
    }

    RecordCodec(Class<?> type, Codecs codecs) {
        this.type = type;
        this.codecs = codecs;
        this.parts = parts(type);
    }

    private static List<Part> parts(Class<?> type) {
        List<Part> parts = new ArrayList<>();
        try {
            for (RecordComponent component : type.getRecordComponents()) {
                Field field = type.getDeclaredField(component.getName());
                field.setAccessible(true);
                parts.add(new Part(field, otherwise(field.getType())));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be written", e);
        }
        return parts;
    }

    private static @Nullable Object otherwise(Class<?> type) throws IllegalAccessException {
        if (type.isPrimitive()) {
            return type == boolean.class ? (Object) false : (Object) 0;
        }
        if (type == List.class || type == Set.class) {
            return type == List.class ? List.of() : Set.of();
        }
        if (type.isRecord()) {
            for (Field field : type.getFields()) {
                if (CONSTANTS.contains(field.getName())) {
                    return field.get(null);
                }
            }
        }
        return null;
    }

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
        out.beginObject();
        for (Part part : parts) {
            Object component = part.of(value);
            if (component != null && !same(part, component, part.otherwise)) {
                out.name(part.name);
                part.codec(codecs).write(out, component);
            }
        }
        out.endObject();
    }

    /** As its own equals says, which the JDK would make anew for each type in each compilation. */
    @Override
    public boolean same(Object one, Object other) {
        for (Part part : parts) {
            if (!same(part, part.of(one), part.of(other))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Part part, @Nullable Object one, @Nullable Object other) {
        return one == other
                || (one != null && other != null && part.codec(codecs).same(one, other));
    }

    @Override
    public Object read(JsonReader in) throws IOException {
        @Nullable Object[] components = new @Nullable Object[parts.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = parts.get(i).otherwise;
        }
        in.beginObject();
        while (in.hasNext()) {
            int index = indexOf(in.nextName());
            components[index] = parts.get(index).codec(codecs).read(in);
        }
        in.endObject();
        return made(components);
    }

    private int indexOf(String name) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).name.equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
    }

    private Object made(@Nullable Object[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = parts.get(i).field.getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type.getSimpleName() + " refuses what was read", e);
        }
    }
}
