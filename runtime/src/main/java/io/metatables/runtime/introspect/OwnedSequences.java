package io.metatables.runtime.introspect;

import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.Serial;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the sequences behind identity and serial columns. */
final class OwnedSequences {
    /**
     * Of a dependency d of a sequence on a column: it is the one of an identity column, or the default of the column is its next
     * value and nothing else.
     */
    static final String MAKES_VALUES = """
            (d.deptype = 'i' OR EXISTS (
              SELECT FROM pg_catalog.pg_attrdef ad
              JOIN pg_catalog.pg_depend use
                ON use.classid = 'pg_catalog.pg_attrdef'::regclass AND use.objid = ad.oid
               AND use.refclassid = 'pg_catalog.pg_class'::regclass AND use.refobjid = d.objid
              WHERE ad.adrelid = d.refobjid AND ad.adnum = d.refobjsubid
                AND pg_catalog.pg_get_expr(ad.adbin, ad.adrelid) ~ '^nextval\\(''([^'']|'''')*''::regclass\\)$'))
            """;

    private static final String SQL = """
            SELECT d.refobjid, d.refobjsubid, a.attidentity, n.nspname, c.relname, %s
            FROM pg_catalog.pg_depend d
            JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
            JOIN pg_catalog.pg_sequence s ON s.seqrelid = d.objid
            JOIN pg_catalog.pg_class c ON c.oid = d.objid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.refclassid = 'pg_catalog.pg_class'::regclass
              AND d.refobjid = ANY (?::oid[]) AND d.deptype IN ('a', 'i') AND %s
            """.formatted(SequenceNumbers.COLUMNS, MAKES_VALUES);

    private final Map<ColumnKey, Generation> generations = new HashMap<>();

    private OwnedSequences() {}

    /** Where a column is. */
    private record ColumnKey(long table, int number) {}

    static OwnedSequences read(RowReader reader, CatalogNames names, Collection<Long> tables) throws SQLException {
        OwnedSequences sequences = new OwnedSequences();
        reader.forEach(SQL, tables, row -> sequences.add(row, names));
        return sequences;
    }

    private void add(ResultSet row, CatalogNames names) throws SQLException {
        String identity = row.getString(3);
        OwnedSequence sequence =
                new OwnedSequence(names.name(row.getString(4), row.getString(5)), SequenceNumbers.read(row, 6));
        generations.put(
                new ColumnKey(row.getLong(1), row.getInt(2)),
                identity.isEmpty() ? new Serial(sequence) : new Identity(identity.equals("a"), sequence));
    }

    Optional<Generation> of(long table, int column) {
        return Optional.ofNullable(generations.get(new ColumnKey(table, column)));
    }
}
