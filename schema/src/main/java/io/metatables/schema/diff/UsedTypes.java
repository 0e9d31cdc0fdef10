package io.metatables.schema.diff;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.naming.SqlName;
import java.util.HashSet;
import java.util.Set;

/**
 * The types that PostgreSQL does not alter in every way, as SQL spells them.
 *
 * @param all those that columns have, or other types consist of
 * @param within those that columns have arrays of, or other types consist of
 */
record UsedTypes(Set<String> all, Set<String> within) {

    static UsedTypes in(DatabaseSchema schema) {
        UsedTypes used = new UsedTypes(new HashSet<>(), new HashSet<>());
        schema.tables()
                .forEach(table -> table.columns().forEach(column -> {
                    used.all.add(column.type().name());
                    if (column.type().dimensions() > 0) {
                        used.within.add(column.type().name());
                    }
                }));
        schema.objects().types().forEach(type -> {
            used.all.addAll(TypeNames.mentionedBy(type));
            used.within.addAll(TypeNames.mentionedBy(type));
        });
        return used;
    }

    boolean contains(QualifiedName type) {
        return all.contains(SqlName.of(type));
    }

    boolean containsWithin(QualifiedName type) {
        return within.contains(SqlName.of(type));
    }
}
