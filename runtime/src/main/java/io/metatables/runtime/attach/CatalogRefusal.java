package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.Finding;
import java.sql.SQLException;
import java.util.Objects;

/** Words what the database says when the catalog cannot be read. */
final class CatalogRefusal {
    private final ProviderRegistry registry;

    CatalogRefusal(ProviderRegistry registry) {
        this.registry = registry;
    }

    Finding of(SQLException exception) {
        String said = Objects.requireNonNullElse(exception.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
        String upgrade = AttachFindings.upgrade(registry);
        return switch (Objects.requireNonNullElse(exception.getSQLState(), "")) {
            case "42P01", "3F000" ->
                new Finding(
                        AttachCode.NO_CATALOG,
                        "The database has no catalog: no upgrade has run in it yet, so none of the "
                                + registry.tables().size() + " tables of "
                                + registry.provider().providerClass() + " is there: "
                                + AttachFindings.list(registry.tables().stream()
                                        .map(table -> table.identifier())
                                        .toList())
                                + ".",
                        "Upgrade the database: " + upgrade);
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
                        "An upgrade with this release brings an older catalog up to date: " + upgrade);
            default ->
                new Finding(
                        AttachCode.UNREADABLE,
                        "The catalog cannot be read: " + said + " (SQLSTATE " + exception.getSQLState() + ").",
                        "Do what the server says, then start again.");
        };
    }
}
