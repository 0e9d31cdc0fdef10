package io.metatables.runtime.introspect;

import io.metatables.schema.model.Sequence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the sequences that aren't behind an identity or serial column. */
final class SequenceQuery {
    private static final String SQL = """
            SELECT n.nspname, c.relname, pg_catalog.obj_description(c.oid, 'pg_class'), %s
            FROM pg_catalog.pg_sequence s
            JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ANY (?::text[])
              AND %s
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
                                AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjsubid > 0
                                AND d.deptype IN ('a', 'i') AND %s)
            """.formatted(
            SequenceNumbers.COLUMNS, ExtensionMembers.exclude("pg_class", "c.oid"), OwnedSequences.MAKES_VALUES);

    private final RowReader reader;
    private final CatalogNames names;

    SequenceQuery(RowReader reader, CatalogNames names) {
        this.reader = reader;
        this.names = names;
    }

    List<Sequence> read(List<String> schemas) throws SQLException {
        List<Sequence> sequences = new ArrayList<>();
        reader.forEachNamed(
                SQL,
                List.of(schemas),
                row -> sequences.add(new Sequence(
                        names.name(row.getString(1), row.getString(2)),
                        SequenceNumbers.read(row, 4),
                        false,
                        row.getString(3))));
        return sequences;
    }
}
