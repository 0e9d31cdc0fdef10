package io.metatables.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is declared over the members of a model, on them and on the class.
 *
 * @param primaryKey what the class says of its primary key; null: nothing
 * @param uniques unique constraints
 * @param indexes indexes
 * @param foreignKeys foreign keys
 * @param exclusions exclusion constraints
 * @param checks check constraints
 */
public record TableConstraints(
        @Nullable PrimaryKeyDeclaration primaryKey,
        List<UniqueDeclaration> uniques,
        List<IndexDeclaration> indexes,
        List<ForeignKeyDeclaration> foreignKeys,
        List<ExclusionDeclaration> exclusions,
        List<CheckDeclaration> checks) {
    /** Nothing declared. */
    public static final TableConstraints NONE =
            new TableConstraints(null, List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public TableConstraints {
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        exclusions = List.copyOf(exclusions);
        checks = List.copyOf(checks);
    }

    /** All that is over members, in the order of the components. */
    List<KeyDeclaration> keys() {
        List<KeyDeclaration> keys = new ArrayList<>();
        if (primaryKey != null) {
            keys.add(primaryKey);
        }
        keys.addAll(uniques);
        keys.addAll(indexes);
        keys.addAll(foreignKeys);
        keys.addAll(exclusions);
        return keys;
    }
}
