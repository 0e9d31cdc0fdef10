package io.metatables.schema.snapshot;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a text into a tree of JSON. Gson's own tree takes the last of two equal keys, which is what a careless merge
 * leaves; here they are damage.
 */
final class JsonTree {
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private JsonTree() {}

    static JsonElement parse(String text, TextSource source) {
        source.requireNoConflict(text);
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonElement tree = element(reader, source);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw source.damaged("something follows its end");
            }
            return tree;
        } catch (EOFException e) {
            throw source.damaged("it ends too early");
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw source.damaged("it is not JSON" + place(String.valueOf(e.getMessage())));
        }
    }

    private static JsonElement element(JsonReader reader, TextSource source) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, source);
            case BEGIN_ARRAY -> array(reader, source);
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> new JsonPrimitive(new BigDecimal(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            default -> throw source.damaged("a value is missing at " + reader.getPath());
        };
    }

    private static JsonObject object(JsonReader reader, TextSource source) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (object.has(key)) {
                throw source.damaged("the key \"" + key + "\" is there twice at " + reader.getPath());
            }
            object.add(key, element(reader, source));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray array(JsonReader reader, TextSource source) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(element(reader, source));
        }
        reader.endArray();
        return array;
    }

    private static String place(String message) {
        Matcher matcher = PLACE.matcher(message);
        return matcher.find() ? ", see line " + matcher.group(1) + ", column " + matcher.group(2) : "";
    }
}
