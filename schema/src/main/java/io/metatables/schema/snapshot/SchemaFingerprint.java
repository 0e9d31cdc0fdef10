package io.metatables.schema.snapshot;

import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.SchemaObjects;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.Table;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Tells schemas apart by their tables. The position of a column does not count: PostgreSQL cannot move one, so two schemas that
 * differ in positions only are the same schema with another past.
 */
public final class SchemaFingerprint {

    private SchemaFingerprint() {}

    /**
     * The fingerprint of a schema.
     *
     * @param schema the schema; its namespace and prefix do not count
     * @return {@code sha256:} and 64 hex digits
     */
    public static String of(DatabaseSchema schema) {
        return new TableTexts().fingerprint(schema);
    }

    static String of(DatabaseSchema schema, TableTexts texts) {
        SortedMap<String, String> tables = new TreeMap<>();
        for (Table table : schema.tables()) {
            tables.put(table.identifier(), texts.fingerprint(table));
        }
        tables.putAll(ofObjects(schema.objects()));
        return ofTables(tables);
    }

    /**
     * The fingerprints of what a schema has beside its tables.
     *
     * @param objects types, sequences, extensions
     * @return the fingerprint of each, by a key that no table can have as its identifier
     */
    public static SortedMap<String, String> ofObjects(SchemaObjects objects) {
        SortedMap<String, String> fingerprints = new TreeMap<>();
        for (SchemaObject object : objects.all()) {
            String line = SchemaObjectFormat.write(object);
            fingerprints.put(keyOf(object), Sha256.of(line));
        }
        return fingerprints;
    }

    /** A type, a sequence and an extension may share a name; an identifier has no space. */
    private static String keyOf(SchemaObject object) {
        String group = object instanceof Extension ? "extension" : object instanceof Sequence ? "sequence" : "type";
        return group + " " + object.qualifiedName();
    }

    /**
     * The fingerprint of one table, its name, comments and constraints included.
     *
     * @param table the table
     * @return {@code sha256:} and 64 hex digits
     */
    public static String ofTable(Table table) {
        return new TableTexts().fingerprint(table);
    }

    /**
     * The fingerprint of a schema whose tables' fingerprints are known, so that a long history need not hash every table at
     * every revision.
     *
     * @param tables the fingerprint of each table by its identifier, and those of {@link #ofObjects}
     * @return the same as {@link #of(DatabaseSchema)}
     */
    public static String ofTables(SortedMap<String, String> tables) {
        StringBuilder text = new StringBuilder(tables.size() * 96);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            text.append(table.getKey()).append(' ').append(table.getValue()).append('\n');
        }
        return Sha256.of(text.toString());
    }
}
