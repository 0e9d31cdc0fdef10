package io.metatables.schema.revision;

import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.SchemaChange;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A table that goes on under another identifier: the same rows, and in the catalog the same uid.
 *
 * @param from its identifier before
 * @param to its identifier after
 */
public record RenamedTable(String from, String to) {

    /**
     * The tables that some changes rename. Another physical name under the same identifier doesn't count.
     *
     * @param changes the changes of a revision
     * @return sorted by the old identifier
     */
    public static List<RenamedTable> in(Collection<? extends SchemaChange> changes) {
        return changes.stream()
                .filter(RenameTable.class::isInstance)
                .map(RenameTable.class::cast)
                .map(rename ->
                        new RenamedTable(rename.from().identifier(), rename.to().identifier()))
                .filter(rename -> !rename.from().equals(rename.to()))
                .sorted(Comparator.comparing(RenamedTable::from))
                .toList();
    }

    /**
     * The way back.
     *
     * @return the same table with the identifiers exchanged
     */
    public RenamedTable reverse() {
        return new RenamedTable(to, from);
    }
}
