package io.metatables.runtime.lookup;

import io.metatables.schema.finding.Finding;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words why the catalog doesn't answer. */
final class LookupFindings {

    private LookupFindings() {}

    static Finding noCatalog() {
        return new Finding(
                LookupCode.NO_CATALOG,
                "The database has no catalog: no upgrade has run in it yet.",
                "Check that the URL names the right database. 'metatables migrations upgrade' makes the catalog, and registers the"
                        + " tables of a provider in it.");
    }

    static Finding older() {
        return new Finding(
                LookupCode.OLDER,
                "The catalog of this database was made by an older release of MetaTables, or somebody has removed a part of it.",
                "Run 'metatables migrations upgrade' of any provider with this release: it brings an older catalog up to date, also"
                        + " when there is nothing to apply.");
    }

    static Finding unknown(String identifier, @Nullable String namespace, List<String> near) {
        return new Finding(
                LookupCode.UNKNOWN_IDENTIFIER,
                "No table is registered as " + identifier + (namespace == null ? "" : " in namespace " + namespace)
                        + ".",
                (near.isEmpty() ? "" : "Did you mean " + String.join(", ", near) + "? ")
                        + "'metatables catalog list' shows all identifiers, and 'metatables catalog search' finds them by words.");
    }

    static Finding unreadable(SQLException exception) {
        String said = Objects.requireNonNullElse(exception.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
        boolean permission = "42501".equals(exception.getSQLState());
        return new Finding(
                LookupCode.UNREADABLE,
                "The catalog cannot be read: " + said + " (SQLSTATE " + exception.getSQLState() + ").",
                permission
                        ? "Run as its owner: GRANT USAGE ON SCHEMA metatables TO <role>;"
                                + " GRANT SELECT ON ALL TABLES IN SCHEMA metatables TO <role>;"
                        : "Do what the server says, and run the command again.");
    }
}
