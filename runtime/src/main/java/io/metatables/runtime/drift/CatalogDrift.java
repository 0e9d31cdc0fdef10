package io.metatables.runtime.drift;

import io.metatables.runtime.catalog.CatalogDelta;
import io.metatables.runtime.catalog.CatalogEntry;
import io.metatables.runtime.catalog.CatalogReader;
import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.check.Divergence;
import io.metatables.schema.revision.check.Divergence.State;
import io.metatables.schema.snapshot.Contract;
import io.metatables.schema.snapshot.ContractOutline;
import io.metatables.schema.snapshot.TextSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in what the rows of the catalog depart from what the applied revisions leave. */
public final class CatalogDrift {
    private final CatalogReader reader;
    private final Map<String, CatalogEntry> entries = new HashMap<>();

    /**
     * Prepares to compare.
     *
     * @param reader reads contracts, where they differ
     * @param entries the rows of the provider in its schemas
     */
    public CatalogDrift(CatalogReader reader, List<CatalogEntry> entries) {
        this.reader = reader;
        entries.forEach(entry -> this.entries.put(entry.identifier(), entry));
    }

    /**
     * Words what an audit has found.
     *
     * @param stale the tables whose rows do not say what they should
     * @return each thing by itself
     * @throws SQLException if the database can't be read
     */
    public List<Divergence> worded(CatalogDelta stale) throws SQLException {
        List<Divergence> divergences = new ArrayList<>();
        for (Table table : stale.changed()) {
            divergences.addAll(changed(table, entries.get(table.identifier())));
        }
        for (Table table : stale.gone()) {
            String name = table.identifier();
            divergences.add(
                    new Divergence(State.UNKNOWN, name, name + " is registered, and no applied revision has it"));
        }
        return divergences;
    }

    private List<Divergence> changed(Table table, @Nullable CatalogEntry entry) throws SQLException {
        String name = table.identifier();
        if (entry == null) {
            return List.of(new Divergence(State.MISSING, name, name + " is not registered"));
        }
        if (entry.status() != CatalogStatus.ACTIVE) {
            return List.of(different(name, name + " is " + entry.status().name().toLowerCase(Locale.ROOT)));
        }
        if (!entry.contractFingerprint().equals(Contract.fingerprint(table))) {
            return contract(table, entry);
        }
        return List.of(different(
                name,
                entry.physicalName().equals(table.name().name())
                        ? name + " is registered with another kind, description, label, management or protection"
                        : name + " is registered as " + entry.physicalName()));
    }

    private List<Divergence> contract(Table table, CatalogEntry entry) throws SQLException {
        String name = table.identifier();
        TextSource source = new TextSource("The contract of " + name, "Upgrade writes it anew.");
        try {
            ContractOutline registered =
                    ContractOutline.read(reader.contract(entry.uid()).orElse("{}"), source);
            List<Divergence> lines = ContractOutline.read(Contract.text(table), source).differences(registered).stream()
                    .map(difference -> different(
                            name,
                            name + difference.subject() + " is registered as "
                                    + Objects.requireNonNullElse(difference.other(), "nothing") + ", not as "
                                    + Objects.requireNonNullElse(difference.one(), "nothing")))
                    .toList();
            return lines.isEmpty() ? List.of(different(name, name + " has another fingerprint")) : lines;
        } catch (FindingException e) {
            return List.of(different(name, "the contract of " + name + " cannot be read"));
        }
    }

    private static Divergence different(String table, String what) {
        return new Divergence(State.DIFFERENT, table, what);
    }
}
