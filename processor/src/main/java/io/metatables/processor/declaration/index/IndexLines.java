package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lines of an index, a declaration each. Not thread-safe. */
final class IndexLines {
    private final Codecs codecs = new Codecs();
    private final Map<IndexKey, List<Object>> declarations = new EnumMap<>(IndexKey.class);

    /** Adds declarations of one kind. */
    IndexLines with(IndexKey key, List<?> more) {
        all(key).addAll(more);
        return this;
    }

    private List<Object> all(IndexKey key) {
        List<Object> all = declarations.get(key);
        if (all == null) {
            all = new ArrayList<>();
            declarations.put(key, all);
        }
        return all;
    }

    /** The declarations of one kind. */
    <T> List<T> of(IndexKey key, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object declaration : all(key)) {
            found.add(type.cast(declaration));
        }
        return found;
    }

    /**
     * Reads a line.
     *
     * @throws IOException if it is no JSON
     * @throws RuntimeException if it holds no declaration
     */
    void read(String line) throws IOException {
        try (JsonReader in = new JsonReader(new StringReader(line))) {
            in.beginObject();
            IndexKey key = IndexKey.of(in.nextName());
            all(key).add(codecs.of(key.type()).read(in));
            in.endObject();
        }
    }

    /** Appends all lines, in the order of the keys. */
    void write(StringWriter text) {
        for (Map.Entry<IndexKey, List<Object>> entry : declarations.entrySet()) {
            for (Object declaration : entry.getValue()) {
                write(text, entry.getKey(), declaration);
                text.write('\n');
            }
        }
    }

    private void write(StringWriter text, IndexKey key, Object declaration) {
        JsonWriter out = new JsonWriter(text);
        try {
            out.beginObject().name(key.text());
            codecs.of(key.type()).write(out, declaration);
            out.endObject().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be written", e);
        }
    }
}
