package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the model says of the former names of types, and of what they consist of.
 *
 * @param types new name to former name
 * @param members new name of an enum or a composite type to new label or attribute to former one
 */
public record ObjectRenames(Map<QualifiedName, QualifiedName> types, Map<QualifiedName, Map<String, String>> members) {
    /** Nothing was ever renamed. */
    public static final ObjectRenames NONE = new ObjectRenames(Map.of(), Map.of());

    /** Copies the maps. */
    public ObjectRenames {
        types = Map.copyOf(types);
        Map<QualifiedName, Map<String, String>> copy = new HashMap<>();
        for (Map.Entry<QualifiedName, Map<String, String>> entry : members.entrySet()) {
            copy.put(entry.getKey(), Map.copyOf(entry.getValue()));
        }
        members = Collections.unmodifiableMap(copy);
    }

    /**
     * The former names of what a type consists of.
     *
     * @param type the new name of the type
     * @return new label or attribute to former one
     */
    public Map<String, String> membersOf(QualifiedName type) {
        return new TreeMap<>(members.getOrDefault(type, Map.of()));
    }
}
