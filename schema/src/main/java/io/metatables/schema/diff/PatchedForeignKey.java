package io.metatables.schema.diff;

import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import java.util.List;

/** A foreign key that follows the renames of what it points at. */
final class PatchedForeignKey {
    private PatchedForeignKey() {}

    static ForeignKey withTarget(ForeignKey key, QualifiedName target) {
        return new ForeignKey(key.name(), key.columns(), target, key.targetColumns(), key.onDelete(), key.onUpdate());
    }

    static ForeignKey withColumns(ForeignKey key, List<String> columns) {
        return new ForeignKey(key.name(), columns, key.target(), key.targetColumns(), key.onDelete(), key.onUpdate());
    }

    static ForeignKey withTargetColumn(ForeignKey key, String from, String to) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.target(),
                renamed(key.targetColumns(), from, to),
                key.onDelete(),
                key.onUpdate());
    }

    static List<String> renamed(List<String> columns, String from, String to) {
        return columns.stream().map(name -> name.equals(from) ? to : name).toList();
    }
}
