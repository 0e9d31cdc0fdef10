package io.metatables.runtime.attach;

import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Sorts tables into those that can be bound, and by reason those that can't. */
final class TableSorting {
    private final CatalogSnapshot catalog;
    private final String target;
    private final Strictness strictness;
    private final CompiledTables compiled;
    private final List<BoundTable> bound = new ArrayList<>();
    private int unbound;
    private final List<String> missing = new ArrayList<>();
    private final List<String> reserved = new ArrayList<>();
    private final List<String> retired = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final List<String> goneElsewhere = new ArrayList<>();
    private final List<Differing> differing = new ArrayList<>();

    TableSorting(CatalogSnapshot catalog, String target, Strictness strictness, CompiledTables compiled) {
        this.catalog = catalog;
        this.target = target;
        this.strictness = strictness;
        this.compiled = compiled;
    }

    private record Differing(RegisteredTable table, CatalogSnapshot.Row row) {}

    void add(RegisteredTable table) {
        String schema = Objects.requireNonNullElse(table.name().schema(), target);
        Optional<CatalogSnapshot.Row> row = catalog.find(table.identifier(), schema);
        if (row.isPresent() && isBound(table, row.get())) {
            bound.add(new BoundTable(table, schema, row.get(), compiled));
            return;
        }
        unbound++;
        if (row.isEmpty()) {
            missing.add(table.identifier());
        } else {
            add(table, schema, row.get());
        }
    }

    private boolean isBound(RegisteredTable table, CatalogSnapshot.Row row) {
        return row.status() == CatalogStatus.ACTIVE
                && row.present()
                && (strictness == Strictness.EXISTENCE || keepsContract(table, row));
    }

    private void add(RegisteredTable table, String schema, CatalogSnapshot.Row row) {
        switch (row.status()) {
            case RESERVED -> reserved.add(table.identifier());
            case RETIRED -> retired.add(table.identifier());
            case ACTIVE -> addActive(table, schema, row);
        }
    }

    private void addActive(RegisteredTable table, String schema, CatalogSnapshot.Row row) {
        if (row.present()) {
            differing.add(new Differing(table, row));
        } else {
            (row.external() ? goneElsewhere : gone)
                    .add(table.identifier() + " (" + schema + "." + row.physicalName() + ")");
        }
    }

    private static boolean keepsContract(RegisteredTable table, CatalogSnapshot.Row row) {
        return row.fingerprint().equals(table.fingerprint())
                && row.physicalName().equals(table.name().name());
    }

    /** Whether every table could be bound. */
    boolean isComplete() {
        return unbound == 0;
    }

    List<BoundTable> bound() {
        return bound;
    }

    List<Finding> problems(AttachFindings findings, ContractAges ages) {
        List<Finding> problems = new ArrayList<>();
        addUnlessEmpty(problems, missing, findings.missing(target, missing));
        addUnlessEmpty(problems, reserved, findings.reserved(reserved));
        addUnlessEmpty(problems, retired, findings.retired(retired));
        addUnlessEmpty(problems, gone, findings.gone(gone));
        addUnlessEmpty(problems, goneElsewhere, findings.goneElsewhere(goneElsewhere));
        Map<ContractAge, List<DifferingTable>> byAge = byAge(ages);
        byAge.forEach((age, tables) -> problems.add(
                switch (age) {
                    case OLDER -> findings.older(tables);
                    case NEWER -> findings.newer(tables);
                    case DIVERGED -> findings.diverged(tables);
                    case UNKNOWN -> findings.differing(tables);
                }));
        return problems;
    }

    private Map<ContractAge, List<DifferingTable>> byAge(ContractAges ages) {
        ContractWords words = new ContractWords(compiled);
        Map<ContractAge, List<DifferingTable>> byAge = new EnumMap<>(ContractAge.class);
        for (Differing next : differing) {
            byAge.computeIfAbsent(ages.of(next.table(), next.row()), age -> new ArrayList<>())
                    .add(words.of(next.table(), next.row()));
        }
        return byAge;
    }

    private static void addUnlessEmpty(List<Finding> problems, List<String> tables, Finding finding) {
        if (!tables.isEmpty()) {
            problems.add(finding);
        }
    }
}
