package io.metatables.processor.declaration.index;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMappingDeclaration;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.util.List;

/**
 * The text of a declaration index: its format number, then a line for each declaration, as JSON. The same declarations are
 * always the same text.
 */
public final class DeclarationIndexFormat {
    private static final int FORMAT = 2;
    private static final String FORMAT_KEY = "format";
    private static final String TABLE = "table";
    private static final String MODEL_SET = "modelSet";
    private static final String PROVIDER = "provider";
    private static final String TYPE_MAPPING = "mapping";
    private static final String EXTENSION = "extension";
    private static final String SEQUENCE = "sequence";
    private static final String TYPE = "type";
    private static final String USED_TYPE = "usedType";
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new RecordAdapters())
            .create();

    private DeclarationIndexFormat() {}

    /**
     * Writes an index.
     *
     * @param index the declarations
     * @return lines that end in LF
     */
    public static String write(DeclarationIndex index) {
        StringBuilder text = new StringBuilder();
        append(text, FORMAT_KEY, FORMAT);
        index.providers().forEach(provider -> append(text, PROVIDER, provider));
        index.modelSets().forEach(modelSet -> append(text, MODEL_SET, modelSet));
        index.objects().mappings().forEach(mapping -> append(text, TYPE_MAPPING, mapping));
        index.objects().extensions().forEach(extension -> append(text, EXTENSION, extension));
        index.objects().sequences().forEach(sequence -> append(text, SEQUENCE, sequence));
        index.objects().types().forEach(type -> append(text, TYPE, TypeDeclaration.class, type));
        index.usedTypes().forEach(type -> append(text, USED_TYPE, TypeDeclaration.class, type));
        index.tables().forEach(table -> append(text, TABLE, table));
        return text.toString();
    }

    private static void append(StringBuilder text, String key, Object value) {
        append(text, key, value.getClass(), value);
    }

    private static void append(StringBuilder text, String key, Class<?> type, Object value) {
        text.append("{\"")
                .append(key)
                .append("\":")
                .append(GSON.toJson(value, type))
                .append("}\n");
    }

    /**
     * Reads an index.
     *
     * @param text what {@link #write} made
     * @param origin where it comes from, as messages show it
     * @return the declarations
     * @throws FindingException if it is not such a text, or one of a newer or an older format
     */
    public static DeclarationIndex read(String text, String origin) {
        List<String> lines = text.lines().toList();
        int format = lines.isEmpty() ? 0 : format(lines.get(0));
        if (format > FORMAT) {
            throw new FindingException(new Finding(
                    ModelCode.NEWER_INDEX,
                    origin + " was written by a newer version of the annotation processor (format " + format
                            + "; this one reads up to " + FORMAT + ").",
                    "Use at least that version of metatables-processor here too."));
        }
        if (format > 0 && format < FORMAT) {
            throw new FindingException(new Finding(
                    ModelCode.OLDER_INDEX,
                    origin + " was written by an older version of the annotation processor (format " + format
                            + "; this one reads " + FORMAT + ").",
                    "Compile everything again (mvn clean compile); if it is in a jar, build that jar again with this version of"
                            + " metatables-processor."));
        }
        DeclarationIndex index = parse(lines, origin);
        if (!write(index).equals(text)) {
            // Whatever is missing, unknown or out of place shows here, since writing is canonical.
            throw damaged(origin);
        }
        return index;
    }

    private static int format(String line) {
        try {
            JsonObject header = GSON.fromJson(line, JsonObject.class);
            return header.has(FORMAT_KEY) ? header.get(FORMAT_KEY).getAsInt() : 0;
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static DeclarationIndex parse(List<String> lines, String origin) {
        try {
            List<JsonObject> parsed = lines.stream()
                    .map(line -> GSON.fromJson(line, JsonObject.class))
                    .toList();
            return new DeclarationIndex(
                    all(parsed, TABLE, TableDeclaration.class),
                    all(parsed, MODEL_SET, ModelSetDeclaration.class),
                    all(parsed, PROVIDER, ProviderDeclaration.class),
                    new ObjectDeclarations(
                            all(parsed, TYPE, TypeDeclaration.class),
                            all(parsed, TYPE_MAPPING, TypeMappingDeclaration.class),
                            all(parsed, SEQUENCE, SequenceDeclaration.class),
                            all(parsed, EXTENSION, ExtensionDeclaration.class)),
                    all(parsed, USED_TYPE, TypeDeclaration.class));
        } catch (RuntimeException e) {
            // Gson wraps what the constructors of the records throw in exceptions of several types.
            throw damaged(origin);
        }
    }

    private static <T> List<T> all(List<JsonObject> lines, String key, Class<T> type) {
        return lines.stream()
                .filter(line -> line.has(key))
                .map(line -> GSON.fromJson(line.get(key), type))
                .toList();
    }

    private static FindingException damaged(String origin) {
        return new FindingException(
                new Finding(
                        ModelCode.DAMAGED_INDEX,
                        origin + " is damaged: it is not what the annotation processor writes.",
                        "Delete it and compile everything again (mvn clean compile); if it is in a jar, build that jar again."));
    }
}
