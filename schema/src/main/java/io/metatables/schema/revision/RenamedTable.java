package io.metatables.schema.revision;

import io.metatables.schema.diff.RenameTable;
import io.metatables.schema.diff.SchemaChange;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<String, RenamedTable> renamed = new TreeMap<>();
        for (SchemaChange change : changes) {
            if (change instanceof RenameTable rename
                    && !rename.from().identifier().equals(rename.to().identifier())) {
                String from = rename.from().identifier();
                renamed.put(from, new RenamedTable(from, rename.to().identifier()));
            }
        }
        return List.copyOf(renamed.values());
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
