package io.metatables.runtime.introspect;

import io.metatables.schema.model.SequenceOptions;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the options of a sequence s. */
final class SequenceNumbers {
    static final String COLUMNS =
            "pg_catalog.format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement, s.seqmin, s.seqmax, "
                    + "s.seqcache, s.seqcycle";

    private SequenceNumbers() {}

    /** Reads the columns that begin at the index. */
    static SequenceOptions read(ResultSet row, int index) throws SQLException {
        return new SequenceOptions(
                row.getString(index),
                row.getLong(index + 1),
                row.getLong(index + 2),
                row.getLong(index + 3),
                row.getLong(index + 4),
                row.getLong(index + 5),
                row.getBoolean(index + 6));
    }
}
