package io.metatables.schema.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What a schema has beside its tables.
 *
 * @param extensions sorted by name
 * @param types sorted by name
 * @param sequences sorted by name; not those of identity and serial columns
 */
public record SchemaObjects(List<Extension> extensions, List<DataType> types, List<Sequence> sequences) {
    /** Nothing. */
    public static final SchemaObjects NONE = new SchemaObjects(List.of(), List.of(), List.of());

    /** Copies and sorts. */
    public SchemaObjects {
        extensions = sorted(extensions);
        types = sorted(types);
        sequences = sorted(sequences);
    }

    private static <T extends SchemaObject> List<T> sorted(List<T> objects) {
        if (objects.size() < 2) {
            return List.copyOf(objects);
        }
        List<T> sorted = new ArrayList<>(objects);
        sorted.sort((one, other) -> one.qualifiedName().compareTo(other.qualifiedName()));
        return List.copyOf(sorted);
    }

    /**
     * Whether there are none.
     *
     * @return true for a schema of tables only
     */
    public boolean isEmpty() {
        return extensions.isEmpty() && types.isEmpty() && sequences.isEmpty();
    }

    /**
     * All of them.
     *
     * @return extensions, types, sequences
     */
    public List<SchemaObject> all() {
        List<SchemaObject> all = new ArrayList<>(extensions);
        all.addAll(types);
        all.addAll(sequences);
        return List.copyOf(all);
    }
}
