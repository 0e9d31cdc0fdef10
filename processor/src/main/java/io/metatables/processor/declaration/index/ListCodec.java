package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The elements of a collection, in its order.
 *
 * @param element the codec of an element
 * @param collection makes the collection
 */
record ListCodec(Codec element, Function<List<Object>, Collection<Object>> collection) implements Codec {

    @Override
    public void write(JsonWriter out, Object value) throws IOException {
        out.beginArray();
        for (Object one : (Collection<?>) value) {
            element.write(out, one);
        }
        out.endArray();
    }

    @Override
    public Object read(JsonReader in) throws IOException {
        List<Object> elements = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            elements.add(element.read(in));
        }
        in.endArray();
        return collection.apply(elements);
    }
}
