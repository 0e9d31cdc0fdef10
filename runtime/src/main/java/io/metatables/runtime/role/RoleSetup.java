package io.metatables.runtime.role;

import io.metatables.runtime.catalog.CatalogTables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Three roles, and the schemas that they share. Nobody who logs in owns a table: a migrator works as the owner while it upgrades,
 * and an application changes rows, not tables.
 *
 * @param owner owns schemas and tables, and does not log in
 * @param migrator logs in, and may do nothing but work as the owner
 * @param application logs in, reads and writes the tables, and reads the catalog
 * @param schemas where the tables are; the schema of the catalog need not be among them
 */
public record RoleSetup(String owner, String migrator, String application, List<String> schemas) {
    private static final int LONGEST_NAME = 63;

    /**
     * Leaves out the schema of the catalog, and what is there twice.
     *
     * @throws IllegalArgumentException for a name that PostgreSQL does not take or would cut off, and for roles that are not three;
     *     the message is a sentence for whoever has named them
     */
    public RoleSetup {
        schemas = schemas.stream()
                .filter(schema -> !schema.equals(CatalogTables.SCHEMA))
                .distinct()
                .toList();
        Stream.concat(Stream.of(owner, migrator, application), schemas.stream()).forEach(RoleSetup::requireName);
        if (owner.indexOf('\'') >= 0) {
            throw new IllegalArgumentException("The name of the owner has a single quote: no upgrade can work as it");
        }
        if (Set.copyOf(List.of(owner, migrator, application)).size() < 3) {
            throw new IllegalArgumentException("Owner, migrator and application must be three roles: one that is two of"
                    + " them could do what the other must not");
        }
    }

    private static void requireName(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A role or schema without a name");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "The name " + name + " is longer than 63 bytes, and PostgreSQL would cut it off");
        }
    }

    /**
     * The SQL that sets all this up in the database in which it is run; again and again, if one likes.
     *
     * @return one transaction for a superuser, each line ending with a line feed
     */
    public String sql() {
        return new GrantScript(this).text();
    }
}
