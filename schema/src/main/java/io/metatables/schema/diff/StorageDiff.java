package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.TableStorage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The changes of how a table or a partition is stored. */
final class StorageDiff {
    private StorageDiff() {}

    static List<SchemaChange> changes(
            TableRef table, QualifiedName relation, TableStorage from, TableStorage to, Refusals refusals) {
        if (!Objects.equals(from.accessMethod(), to.accessMethod())) {
            refusals.add(
                    RefusalCode.ACCESS_METHOD,
                    "The table " + table.identifier() + " (" + relation + ") is stored by " + named(from.accessMethod())
                            + " and would be stored by " + named(to.accessMethod()) + ".",
                    "Declare a new table under another identifier, and copy the rows.");
            return List.of();
        }
        return from.equals(to) ? List.of() : List.of(new ChangeStorage(table, relation, from, to));
    }

    private static String named(@Nullable String accessMethod) {
        return accessMethod == null ? "the default access method" : accessMethod;
    }
}
