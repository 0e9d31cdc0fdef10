package io.metatables.schema.snapshot;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.metatables.schema.finding.FindingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object, read strictly: a missing key, a value of another type, and, at {@link #end()}, a key that nobody asked for are
 * findings that name the file and the place in it.
 */
public final class JsonRecord {
    /** The index of an object that is in no list. */
    private static final int ALONE = -1;

    private final JsonObject object;
    private final TextSource source;
    private final @Nullable JsonRecord parent;
    private final String keyInParent;
    private final int indexInParent;
    private final Set<String> asked = new HashSet<>();

    /** The place of most objects is never asked for, so only what it is made of is kept. */
    private JsonRecord(JsonObject object, TextSource source, @Nullable JsonRecord parent, String key, int index) {
        this.object = object;
        this.source = source;
        this.parent = parent;
        keyInParent = key;
        indexInParent = index;
    }

    /**
     * Reads a text that holds one object.
     *
     * @param text JSON
     * @param source where it comes from
     * @return the object
     * @throws FindingException if it is no such text
     */
    public static JsonRecord parse(String text, TextSource source) {
        if (JsonTree.parse(text, source) instanceof JsonObject object) {
            return new JsonRecord(object, source, null, "", ALONE);
        }
        throw source.damaged("it does not hold a JSON object");
    }

    /**
     * A text that must be there.
     *
     * @param key its key
     * @return the text
     * @throws FindingException if it is missing or no text
     */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty()) {
            throw missing(key);
        }
        return text.get();
    }

    /**
     * A text that may be missing.
     *
     * @param key its key
     * @return empty if the key is missing
     * @throws FindingException if it is no text
     */
    public Optional<String> optionalText(String key) {
        @Nullable JsonPrimitive value = primitive(key, "a text");
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw wrong(key, "a text");
        }
        return Optional.of(value.getAsString());
    }

    /**
     * A whole number that must be there.
     *
     * @param key its key
     * @return the number
     * @throws FindingException if it is missing or no such number
     */
    public int number(String key) {
        try {
            return Math.toIntExact(longNumber(key));
        } catch (ArithmeticException e) {
            throw wrong(key, "a whole number");
        }
    }

    /**
     * A whole number of any size that must be there.
     *
     * @param key its key
     * @return the number
     * @throws FindingException if it is missing or no such number
     */
    public long longNumber(String key) {
        @Nullable JsonPrimitive value = primitive(key, "a whole number");
        if (value == null) {
            throw missing(key);
        }
        if (!value.isNumber()) {
            throw wrong(key, "a whole number");
        }
        try {
            return value.getAsBigDecimal().longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(key, "a whole number");
        }
    }

    /**
     * Whether something is there, whatever it is.
     *
     * @param key its key
     * @return whether the key is present
     */
    public boolean has(String key) {
        return object.has(key);
    }

    /**
     * A truth value; one that is missing is false.
     *
     * @param key its key
     * @return the value
     * @throws FindingException if it is no truth value
     */
    public boolean truth(String key) {
        @Nullable JsonPrimitive value = primitive(key, "true or false");
        if (value != null && !value.isBoolean()) {
            throw wrong(key, "true or false");
        }
        return value != null && value.getAsBoolean();
    }

    /**
     * Texts; a list that is missing is empty.
     *
     * @param key their key
     * @return the texts in their order
     * @throws FindingException if it is no list of texts
     */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : array(key)) {
            if (!(element instanceof JsonPrimitive primitive) || !primitive.isString()) {
                throw wrong(key, "a list of texts");
            }
            texts.add(primitive.getAsString());
        }
        return List.copyOf(texts);
    }

    /**
     * Objects, each read to its end; a list that is missing is empty.
     *
     * @param key their key
     * @param reading reads one object
     * @param <T> what an object stands for
     * @return the results in their order
     * @throws FindingException if it is no list of objects, or one of them has a key that nobody asked for
     */
    public <T> List<T> records(String key, Function<JsonRecord, T> reading) {
        List<T> results = new ArrayList<>();
        for (JsonElement element : array(key)) {
            results.add(read(element, key, results.size(), reading));
        }
        return List.copyOf(results);
    }

    /**
     * An object that may be missing, read to its end.
     *
     * @param key its key
     * @param reading reads the object
     * @param <T> what the object stands for
     * @return empty if the key is missing
     * @throws FindingException if it is no object, or has a key that nobody asked for
     */
    public <T> Optional<T> record(String key, Function<JsonRecord, T> reading) {
        @Nullable JsonElement element = value(key);
        return element == null ? Optional.empty() : Optional.of(read(element, key, ALONE, reading));
    }

    private <T> T read(JsonElement element, String key, int index, Function<JsonRecord, T> reading) {
        if (!(element instanceof JsonObject child)) {
            throw wrong(key, "made of JSON objects");
        }
        JsonRecord inner = new JsonRecord(child, source, this, key, index);
        T result = inner.checked(reading);
        inner.end();
        return result;
    }

    /** The records of the model refuse what contradicts itself; in a file that is damage. */
    private <T> T checked(Function<JsonRecord, T> reading) {
        try {
            return reading.apply(this);
        } catch (IllegalArgumentException e) {
            throw damaged(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Demands that every key was asked for.
     *
     * @throws FindingException if one was not
     */
    public void end() {
        for (String key : object.keySet()) {
            if (!asked.contains(key)) {
                throw damaged("the key \"" + key + "\" is unknown");
            }
        }
    }

    /**
     * Says that this object is not what the format asks for.
     *
     * @param problem what is wrong
     * @return an exception to throw
     */
    public FindingException damaged(String problem) {
        return source.damaged(parent == null ? problem : "at " + place() + ", " + problem);
    }

    private String place() {
        return parent == null
                ? ""
                : parent.place() + "/" + keyInParent + (indexInParent == ALONE ? "" : "[" + indexInParent + "]")
                        + named(object);
    }

    private FindingException missing(String key) {
        return damaged("the key \"" + key + "\" is missing");
    }

    private FindingException wrong(String key, String expected) {
        return damaged("\"" + key + "\" is not " + expected);
    }

    private Iterable<JsonElement> array(String key) {
        @Nullable JsonElement element = value(key);
        if (element == null) {
            return List.of();
        }
        if (!(element instanceof JsonArray array)) {
            throw wrong(key, "a list");
        }
        return array;
    }

    private @Nullable JsonPrimitive primitive(String key, String expected) {
        @Nullable JsonElement element = value(key);
        if (element == null || element instanceof JsonPrimitive) {
            return (JsonPrimitive) element;
        }
        throw wrong(key, expected);
    }

    private @Nullable JsonElement value(String key) {
        @Nullable JsonElement element = object.get(key);
        if (element != null) {
            asked.add(key);
        }
        return element;
    }

    /** A table, a column and a revision are easier to find by their name than by their number. */
    private static String named(JsonObject child) {
        for (String key : List.of("identifier", "revision", "name")) {
            if (child.get(key) instanceof JsonPrimitive name && name.isString()) {
                return " (" + name.getAsString() + ")";
            }
        }
        return "";
    }
}
