package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.schema.finding.Finding;
import java.util.List;
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
                eitherWay());
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

    /** Nothing tells which of the two is the newer one. */
    Finding differing(List<DifferingTable> tables) {
        return new Finding(
                AttachCode.CONTRACT_DIFFERS,
                of(tables) + " registered with another contract than the code was compiled with: " + items(tables),
                eitherWay());
    }

    Finding diverged(List<DifferingTable> tables) {
        return new Finding(
                AttachCode.CONTRACT_DIFFERS,
                of(tables) + " registered with a contract that no revision of this code has made: " + items(tables),
                "Neither is newer: the database was upgraded from another branch, or the code was built from one. Deploy what"
                        + " the database was upgraded with; metatables migrations check --database says how far they are"
                        + " apart.");
    }

    Finding older(List<DifferingTable> tables) {
        return new Finding(
                AttachCode.OLDER,
                of(tables) + " older in the database than in the code: " + items(tables),
                "Upgrade the database: " + upgrade());
    }

    Finding newer(List<DifferingTable> tables) {
        return new Finding(
                AttachCode.NEWER,
                of(tables) + " newer in the database than in the code: " + items(tables),
                "Deploy the newer code, the one that the database was upgraded with; to go back, downgrade with that one"
                        + " first.");
    }

    Finding notKept(List<DifferingTable> tables) {
        return new Finding(
                AttachCode.NOT_KEPT,
                of(tables) + " not in the database as promised: " + items(tables),
                "Somebody or something has changed them without a revision: take that back, or put it into the model and"
                        + " accept a revision. metatables migrations check --database lists all of it.");
    }

    Finding noSchema() {
        return new Finding(
                AttachCode.NO_SCHEMA,
                "The connection has no current schema: its search_path is empty, or names no schema that exists.",
                "Set currentSchema in the database URL, or the role's search_path.");
    }

    Finding noModels(List<String> classes) {
        return new Finding(
                AttachCode.NO_MODEL,
                registry.provider().providerClass() + " does not cover " + list(classes) + ".",
                "Attach with the provider that does, or let this one include the model set of the class.");
    }

    private String eitherWay() {
        return "If the code is newer than the database: " + upgrade()
                + "\n  If the database is newer: deploy the code that goes with it.";
    }

    private String upgrade() {
        return upgrade(registry);
    }

    static String upgrade(ProviderRegistry registry) {
        return "metatables migrations upgrade head --provider "
                + registry.provider().providerClass();
    }

    private String of(List<?> tables) {
        return tables.size() + " of the " + registry.tables().size() + " tables of "
                + registry.provider().providerClass() + (tables.size() == 1 ? " is" : " are");
    }

    static String list(List<String> tables) {
        String shown = tables.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return tables.size() > SHOWN ? shown + " and " + (tables.size() - SHOWN) + " more" : shown;
    }

    /** The names, then a line for each thing that differs. */
    private static String items(List<DifferingTable> tables) {
        List<String> lines =
                tables.stream().flatMap(table -> table.lines().stream()).toList();
        String names = list(tables.stream().map(DifferingTable::name).toList());
        String shown = lines.stream().limit(SHOWN).map(line -> "\n    " + line).collect(Collectors.joining());
        return names + "." + shown + (lines.size() > SHOWN ? "\n    and " + (lines.size() - SHOWN) + " more" : "");
    }
}
