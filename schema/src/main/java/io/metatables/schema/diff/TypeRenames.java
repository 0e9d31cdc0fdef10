package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.SqlName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which types live on, and the changes that give them their new names before anything else is compared. */
final class TypeRenames {
    private TypeRenames() {}

    static List<SchemaChange> changes(List<DataType> from, List<DataType> to, ObjectRenames renames) {
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        Map<String, DataType> before = byName(from);
        Map<String, DataType> after = byName(to);
        Map<String, String> formerNames = new LinkedHashMap<>();
        renames.types().forEach((newName, formerName) -> formerNames.put(SqlName.of(newName), SqlName.of(formerName)));
        List<SchemaChange> changes = new ArrayList<>();
        Successors.of(before.keySet(), after.keySet(), formerNames)
                .newByOld()
                .forEach((oldName, newName) -> addChange(changes, type(before, oldName), type(after, newName)));
        return changes;
    }

    private static void addChange(List<SchemaChange> changes, DataType from, DataType to) {
        QualifiedName newName = to.qualifiedName();
        if (from.external() || to.external()) {
            if (!from.equals(to)) {
                changes.add(new NoteType(from, to));
            }
        } else if (!from.qualifiedName().equals(newName)) {
            changes.add(new RenameType(from.qualifiedName(), newName));
        }
    }

    private static DataType type(Map<String, DataType> types, String name) {
        return Objects.requireNonNull(types.get(name), name);
    }

    private static Map<String, DataType> byName(List<DataType> types) {
        Map<String, DataType> byName = new LinkedHashMap<>();
        types.forEach(type -> byName.put(SqlName.of(type.qualifiedName()), type));
        return byName;
    }
}
