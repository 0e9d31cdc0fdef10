package io.metatables.processor.declaration.index;

import com.google.gson.stream.JsonReader;
import io.metatables.processor.declaration.ExtensionDeclaration;
import io.metatables.processor.declaration.ModelCode;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SequenceDeclaration;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMappingDeclaration;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;

/**
 * The text of a declaration index: its format number, then a line for each declaration, as JSON. The same declarations are
 * always the same text.
 */
public final class DeclarationIndexFormat {
    private static final int FORMAT = 3;
    private static final String FORMAT_KEY = "format";

    private DeclarationIndexFormat() {}

    /**
     * Writes an index.
     *
     * @param index the declarations
     * @return lines that end in LF
     */
    public static String write(DeclarationIndex index) {
        StringWriter text = new StringWriter();
        text.write("{\"" + FORMAT_KEY + "\":" + FORMAT + "}\n");
        new IndexLines()
                .with(IndexKey.PROVIDER, index.providers())
                .with(IndexKey.MODEL_SET, index.modelSets())
                .with(IndexKey.TYPE_MAPPING, index.objects().mappings())
                .with(IndexKey.EXTENSION, index.objects().extensions())
                .with(IndexKey.SEQUENCE, index.objects().sequences())
                .with(IndexKey.TYPE, index.objects().types())
                .with(IndexKey.USED_TYPE, index.usedTypes())
                .with(IndexKey.SHARED, index.shared())
                .with(IndexKey.TABLE, index.tables())
                .write(text);
        return text.toString();
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
        try (JsonReader in = new JsonReader(new StringReader(line))) {
            in.beginObject();
            return in.nextName().equals(FORMAT_KEY) ? in.nextInt() : 0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static DeclarationIndex parse(List<String> lines, String origin) {
        try {
            IndexLines parsed = new IndexLines();
            for (String line : lines.subList(1, lines.size())) {
                parsed.read(line);
            }
            return new DeclarationIndex(
                    parsed.of(IndexKey.TABLE, TableDeclaration.class),
                    parsed.of(IndexKey.MODEL_SET, ModelSetDeclaration.class),
                    parsed.of(IndexKey.PROVIDER, ProviderDeclaration.class),
                    new ObjectDeclarations(
                            parsed.of(IndexKey.TYPE, TypeDeclaration.class),
                            parsed.of(IndexKey.TYPE_MAPPING, TypeMappingDeclaration.class),
                            parsed.of(IndexKey.SEQUENCE, SequenceDeclaration.class),
                            parsed.of(IndexKey.EXTENSION, ExtensionDeclaration.class)),
                    parsed.of(IndexKey.USED_TYPE, TypeDeclaration.class),
                    parsed.of(IndexKey.SHARED, SharedMembers.class));
        } catch (IOException | RuntimeException e) {
            // The constructors of the records refuse what cannot be in exceptions of several types.
            throw damaged(origin);
        }
    }

    private static FindingException damaged(String origin) {
        return new FindingException(
                new Finding(
                        ModelCode.DAMAGED_INDEX,
                        origin + " is damaged: it is not what the annotation processor writes.",
                        "Delete it and compile everything again (mvn clean compile); if it is in a jar, build that jar again."));
    }
}
