package io.metatables.schema.revision.squash;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.revision.RenamedTable;
import io.metatables.schema.revision.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tables of a schema have another identifier after some revisions: A to B, and B to C, is A to C. */
final class ComposedRenames {
    private final Map<String, String> originals = new HashMap<>();

    ComposedRenames(DatabaseSchema before) {
        before.tables().forEach(table -> originals.put(table.identifier(), table.identifier()));
    }

    /** Sorted by the old identifier. */
    List<RenamedTable> after(List<Revision> revisions) {
        revisions.forEach(this::follow);
        List<RenamedTable> renamed = new ArrayList<>();
        originals.forEach((now, original) -> {
            if (!now.equals(original)) {
                renamed.add(new RenamedTable(original, now));
            }
        });
        renamed.sort((one, other) -> one.from().compareTo(other.from()));
        return List.copyOf(renamed);
    }

    private void follow(Revision revision) {
        revision.delta().dropped().forEach(originals::remove);
        for (RenamedTable rename : revision.delta().renamed()) {
            String original = originals.remove(rename.from());
            if (original != null) {
                originals.put(rename.to(), original);
            }
        }
    }
}
