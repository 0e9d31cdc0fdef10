package io.metatables.runtime.attach;

import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import io.metatables.schema.revision.RevisionHistory;
import io.metatables.schema.snapshot.Contract;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells from the revisions on the class path which of two contracts is the older one. Reads them only when it is asked. */
final class ContractAges {
    private final Supplier<RevisionHistory> revisions;
    private final Map<String, Map<String, Table>> tablesAt = new HashMap<>();
    private boolean read;
    private @Nullable RevisionHistory history;

    ContractAges(Supplier<RevisionHistory> revisions) {
        this.revisions = revisions;
    }

    ContractAge of(RegisteredTable table, CatalogSnapshot.Row row) {
        RevisionHistory known = history();
        if (known == null || !row.revision().matches("\\d{1,9}")) {
            return ContractAge.UNKNOWN;
        }
        if (Integer.parseInt(row.revision()) > known.revisions().size()) {
            return ContractAge.NEWER;
        }
        boolean isOurs = at(known, row.revision(), table.identifier())
                .map(Contract::fingerprint)
                .filter(row.fingerprint()::equals)
                .isPresent();
        return isOurs ? ContractAge.OLDER : ContractAge.DIVERGED;
    }

    private Optional<Table> at(RevisionHistory known, String revision, String identifier) {
        return Optional.ofNullable(tablesAt.computeIfAbsent(revision, number -> tables(known, number))
                .get(identifier));
    }

    private static Map<String, Table> tables(RevisionHistory known, String number) {
        try {
            return known.schemaAt(number).tablesByIdentifier();
        } catch (FindingException e) {
            return Map.of(); // no such revision
        }
    }

    private @Nullable RevisionHistory history() {
        if (!read) {
            read = true;
            try {
                history = revisions.get();
            } catch (FindingException e) {
                history = null; // not there, or not sound: whoever upgrades is told so
            }
        }
        return history;
    }
}
