package io.metatables.schema.snapshot;

import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import java.util.ArrayList;
import java.util.List;

/** What a schema has beside its tables, in a file: one line each, and no key at all where there is nothing. */
public final class SchemaObjectFormat {
    /** The key of the list. */
    public static final String KEY = "objects";

    private SchemaObjectFormat() {}

    /**
     * Writes an object.
     *
     * @param object the object
     * @return one line of JSON, without a line break
     */
    public static String write(SchemaObject object) {
        return object.accept(new SchemaObjectLine()).toString();
    }

    /**
     * Writes all objects.
     *
     * @param objects the objects
     * @return a line each
     */
    public static List<String> lines(SchemaObjects objects) {
        List<String> lines = new ArrayList<>();
        for (SchemaObject object : objects.all()) {
            lines.add(write(object));
        }
        return lines;
    }

    /**
     * Reads the objects of a file.
     *
     * @param page the JSON object of the file
     * @return nothing, if the key is missing
     * @throws FindingException if one of them is damaged
     */
    public static SchemaObjects read(JsonRecord page) {
        if (!page.has(KEY)) {
            return SchemaObjects.NONE;
        }
        List<Extension> extensions = new ArrayList<>();
        List<DataType> types = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (SchemaObject object : page.records(KEY, SchemaObjectRecord::read)) {
            if (object instanceof Extension extension) {
                extensions.add(extension);
            } else if (object instanceof Sequence sequence) {
                sequences.add(sequence);
            } else {
                types.add((DataType) object);
            }
        }
        return new SchemaObjects(extensions, types, sequences);
    }
}
