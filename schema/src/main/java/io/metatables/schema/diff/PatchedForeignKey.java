package io.metatables.schema.diff;

import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import java.util.List;

/** A foreign key that follows the renames of what it points at. */
final class PatchedForeignKey {
    private PatchedForeignKey() {}

    static ForeignKey withTarget(ForeignKey key, QualifiedName target, List<String> targetColumns) {
        return new ForeignKey(
                key.name(), key.columns(), target, targetColumns, key.onDelete(), key.onUpdate(), key.options());
    }
}
