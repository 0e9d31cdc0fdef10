package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.Finding;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words what keeps a provider from being attached, with the command that mends it. */
final class AttachFindings {
    private static final int SHOWN = 20;

    private final ProviderRegistry registry;

    private AttachFindings(ProviderRegistry registry) {
        this.registry = registry;
    }

    static AttachFindings of(ProviderRegistry registry) {
        return new AttachFindings(registry);
    }

    Finding missing(String schema, List<String> tables) {
        return new Finding(
                AttachCode.MISSING,
                of(tables) + " not registered for schema " + schema + ": " + list(tables) + ".",
                "Upgrade the database: " + upgrade());
    }

    Finding reserved(List<String> tables) {
        return new Finding(
                AttachCode.RESERVED,
                of(tables) + " reserved: a revision for them runs right now, or stopped before its end: " + list(tables)
                        + ".",
                "Wait for a running upgrade or downgrade, or end a stopped one: " + upgrade());
    }

    Finding retired(List<String> tables) {
        return new Finding(
                AttachCode.RETIRED,
                of(tables) + " retired: a revision dropped them, or a downgrade took them back: " + list(tables) + ".",
                "If the code is newer than the database: " + upgrade()
                        + "\n  If the database is newer: deploy the code that goes with it.");
    }

    Finding gone(List<String> tables) {
        return new Finding(
                AttachCode.GONE,
                of(tables) + " registered, but not in the database: " + list(tables) + ".",
                "No revision has dropped them, somebody or something else has: restore them from a backup, or create them "
                        + "again with the statements of the V files.");
    }

    /** No revision makes an external table, so that none can bring it back. */
    Finding goneElsewhere(List<String> tables) {
        return new Finding(
                AttachCode.GONE,
                of(tables) + " external and registered, but not in the database: " + list(tables) + ".",
                "Somebody else makes them: run the migrations of whoever owns them, or ask where they have gone. If they are"
                        + " no longer needed, remove their models.");
    }

    Finding differing(List<String> tables) {
        return new Finding(
                AttachCode.CONTRACT_DIFFERS,
                of(tables) + " registered with another contract than the code was compiled with: " + list(tables) + ".",
                "If the code is newer than the database: " + upgrade()
                        + "\n  If the database is newer: deploy the code that goes with it.");
    }

    Finding noSchema() {
        return new Finding(
                AttachCode.NO_SCHEMA,
                "The connection has no current schema: its search_path is empty, or names no schema that exists.",
                "Set currentSchema in the database URL, or the role's search_path.");
    }

    Finding unreadable(SQLException exception) {
        String said = Objects.requireNonNullElse(exception.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
        return switch (Objects.requireNonNullElse(exception.getSQLState(), "")) {
            case "42P01", "3F000" ->
                new Finding(
                        AttachCode.NO_CATALOG,
                        "The database has no catalog: no upgrade has run in it yet, so none of the "
                                + registry.tables().size() + " tables of "
                                + registry.provider().providerClass() + " is there: " + list(allIdentifiers()) + ".",
                        "Upgrade the database: " + upgrade());
            case "42501" ->
                new Finding(
                        AttachCode.NOT_ALLOWED,
                        "The role may not read the catalog: " + said + ".",
                        "Run as its owner: GRANT USAGE ON SCHEMA metatables TO <role>; "
                                + "GRANT SELECT ON metatables.catalog__registered_table TO <role>;");
            case "42703" ->
                new Finding(
                        AttachCode.UNREADABLE,
                        "The catalog was made by another release of MetaTables: " + said + ".",
                        "An upgrade with this release brings an older catalog up to date: " + upgrade());
            default ->
                new Finding(
                        AttachCode.UNREADABLE,
                        "The catalog cannot be read: " + said + " (SQLSTATE " + exception.getSQLState() + ").",
                        "Do what the server says, then start again.");
        };
    }

    private List<String> allIdentifiers() {
        return registry.tables().stream().map(table -> table.identifier()).toList();
    }

    private String upgrade() {
        return "metatables migrations upgrade head --provider "
                + registry.provider().providerClass();
    }

    private String of(List<String> tables) {
        return tables.size() + " of the " + registry.tables().size() + " tables of "
                + registry.provider().providerClass() + (tables.size() == 1 ? " is" : " are");
    }

    private static String list(List<String> tables) {
        String shown = tables.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return tables.size() > SHOWN ? shown + " and " + (tables.size() - SHOWN) + " more" : shown;
    }
}
