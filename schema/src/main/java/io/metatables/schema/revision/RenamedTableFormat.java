package io.metatables.schema.revision;

import io.metatables.schema.snapshot.JsonLine;
import io.metatables.schema.snapshot.JsonPage;
import io.metatables.schema.snapshot.JsonRecord;
import java.util.List;

/** Writes and reads the renamed tables of a delta and of a manifest; the key is left out where there are none. */
final class RenamedTableFormat {
    private static final String KEY = "renamed";

    private RenamedTableFormat() {}

    static void write(JsonPage page, List<RenamedTable> renamed) {
        if (!renamed.isEmpty()) {
            page.lines(
                    KEY,
                    renamed.stream()
                            .map(rename -> new JsonLine()
                                    .text("from", rename.from())
                                    .text("to", rename.to())
                                    .toString())
                            .toList());
        }
    }

    static List<RenamedTable> read(JsonRecord page) {
        return page.records(KEY, rename -> new RenamedTable(rename.text("from"), rename.text("to")));
    }
}
