package io.metatables.processor.assemble;

import io.metatables.schema.model.Grain;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.naming.ObjectKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the grain of a time-index table unique. Any key that the user wrote over the same columns does, whatever their order: a
 * second index would cost every insert and forbid nothing more, and who writes the dimension first wants to look it up first.
 */
final class GrainIndex {
    private GrainIndex() {}

    /** The indexes as declared, and the one for the grain if nothing else keeps it unique. */
    static List<Index> with(
            @Nullable Grain grain,
            @Nullable PrimaryKey primaryKey,
            List<UniqueConstraint> uniques,
            List<Index> declared,
            ObjectNames names) {
        if (grain == null || isUnique(grain, primaryKey, uniques, declared)) {
            return declared;
        }
        List<Index> indexes = new ArrayList<>(declared);
        String name = names.of(ObjectKind.UNIQUE_INDEX, grain.columns(), null);
        indexes.add(new Index(name, grain.columns(), true));
        return indexes;
    }

    private static boolean isUnique(
            Grain grain, @Nullable PrimaryKey primaryKey, List<UniqueConstraint> uniques, List<Index> indexes) {
        Set<String> columns = Set.copyOf(grain.columns());
        if (primaryKey != null && columns.equals(new HashSet<>(primaryKey.columns()))) {
            return true;
        }
        for (UniqueConstraint unique : uniques) {
            if (columns.equals(new HashSet<>(unique.columns()))) {
                return true;
            }
        }
        for (Index index : indexes) {
            if (index.isKey() && columns.equals(new HashSet<>(index.columns()))) {
                return true;
            }
        }
        return false;
    }
}
