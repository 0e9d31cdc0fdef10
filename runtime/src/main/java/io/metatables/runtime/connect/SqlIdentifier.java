package io.metatables.runtime.connect;

/** Writes names into SQL, so that no name can be anything but a name. */
public final class SqlIdentifier {

    private SqlIdentifier() {}

    /**
     * Quotes a name.
     *
     * @param name any name that PostgreSQL takes
     * @return the name in double quotes
     */
    public static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * Quotes a name and its schema.
     *
     * @param schema the name of a schema
     * @param name the name within the schema
     * @return both in double quotes, with a dot between them
     */
    public static String quote(String schema, String name) {
        return quote(schema) + "." + quote(name);
    }
}
