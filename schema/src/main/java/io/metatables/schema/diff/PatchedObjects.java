package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a schema has beside its tables, while changes are made to it. */
final class PatchedObjects {
    private final Map<QualifiedName, Extension> extensions = new TreeMap<>();
    private final Map<QualifiedName, DataType> types = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();

    PatchedObjects(SchemaObjects objects) {
        objects.extensions().forEach(it -> extensions.put(it.qualifiedName(), it));
        objects.types().forEach(it -> types.put(it.qualifiedName(), it));
        objects.sequences().forEach(it -> sequences.put(it.qualifiedName(), it));
    }

    SchemaObjects objects() {
        return new SchemaObjects(
                List.copyOf(extensions.values()), List.copyOf(types.values()), List.copyOf(sequences.values()));
    }

    void add(SchemaChange change, DataType type) {
        add(change, types, type);
    }

    void remove(SchemaChange change, DataType type) {
        remove(change, types, type);
    }

    DataType type(SchemaChange change, QualifiedName name) {
        return get(change, types, name);
    }

    /** Puts a type in the place of one that may have another name, which other types follow. */
    void replaceType(QualifiedName oldName, DataType type) {
        types.remove(oldName);
        types.put(type.qualifiedName(), type);
        if (!oldName.equals(type.qualifiedName())) {
            TypeNames names = TypeNames.of(oldName, type.qualifiedName());
            types.replaceAll((name, other) -> names.renamed(other));
        }
    }

    void add(SchemaChange change, Sequence sequence) {
        add(change, sequences, sequence);
    }

    void remove(SchemaChange change, Sequence sequence) {
        remove(change, sequences, sequence);
    }

    Sequence sequence(SchemaChange change, QualifiedName name) {
        return get(change, sequences, name);
    }

    void replace(Sequence sequence) {
        sequences.put(sequence.qualifiedName(), sequence);
    }

    void add(SchemaChange change, Extension extension) {
        add(change, extensions, extension);
    }

    void remove(SchemaChange change, Extension extension) {
        remove(change, extensions, extension);
    }

    private static <T extends SchemaObject> void add(SchemaChange change, Map<QualifiedName, T> objects, T object) {
        if (objects.putIfAbsent(object.qualifiedName(), object) != null) {
            throw new IllegalArgumentException(change.describe() + ": there is one already");
        }
    }

    private static <T extends SchemaObject> void remove(SchemaChange change, Map<QualifiedName, T> objects, T object) {
        if (!objects.remove(object.qualifiedName(), object)) {
            throw new IllegalArgumentException(change.describe() + ": there is none like it in " + objects);
        }
    }

    private static <T extends SchemaObject> T get(
            SchemaChange change, Map<QualifiedName, T> objects, QualifiedName name) {
        T object = objects.get(name);
        if (object == null) {
            throw new IllegalArgumentException(change.describe() + ": there is no " + name);
        }
        return object;
    }
}
