package io.metatables.runtime.attach;

import io.metatables.runtime.registry.ProviderRegistry;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Attaches a provider to a database, or says in one error everything that keeps it from that. */
public final class TableAttacher {
    private final ProviderRegistry registry;
    private final AttachFindings findings;

    /**
     * Prepares to attach.
     *
     * @param registry the provider and its tables
     */
    public TableAttacher(ProviderRegistry registry) {
        this.registry = registry;
        this.findings = AttachFindings.of(registry);
    }

    /**
     * Reads the catalog and binds every table of the registry. One query, in a READ ONLY transaction; SELECT on the catalog is
     * enough.
     *
     * @param dataSource where the tables are
     * @param targetSchema the schema of the tables without a schema; null: the current schema of the connection
     * @return the bound tables
     * @throws FindingException if not every table can be bound, or the catalog can't be read
     */
    public Engine attach(DataSource dataSource, @Nullable String targetSchema) {
        CatalogSnapshot catalog = new CatalogQuery(registry).read(dataSource, targetSchema);
        String target = catalog.targetSchema();
        if (target == null) {
            throw new FindingException(findings.noSchema());
        }
        Sorting sorting = new Sorting(target);
        registry.tables().forEach(table -> sorting.add(table, catalog));
        List<Finding> problems = sorting.problems();
        if (!problems.isEmpty()) {
            throw new FindingException(problems);
        }
        return new Engine(registry.provider(), target, sorting.bound);
    }

    /** Sorts tables into those that can be bound, and those that can't by reason. */
    private final class Sorting {
        private final String target;
        private final List<BoundTable> bound = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> reserved = new ArrayList<>();
        private final List<String> retired = new ArrayList<>();
        private final List<String> gone = new ArrayList<>();
        private final List<String> goneElsewhere = new ArrayList<>();
        private final List<String> differing = new ArrayList<>();

        Sorting(String target) {
            this.target = target;
        }

        void add(RegisteredTable table, CatalogSnapshot catalog) {
            String schema = Objects.requireNonNullElse(table.name().schema(), target);
            Optional<CatalogSnapshot.Row> row = catalog.find(table.identifier(), schema);
            if (row.isEmpty()) {
                missing.add(table.identifier());
            } else {
                add(table, schema, row.get());
            }
        }

        private void add(RegisteredTable table, String schema, CatalogSnapshot.Row row) {
            switch (row.status()) {
                case RESERVED -> reserved.add(table.identifier());
                case RETIRED -> retired.add(table.identifier());
                case ACTIVE -> {
                    if (!row.present()) {
                        (row.external() ? goneElsewhere : gone)
                                .add(table.identifier() + " (" + schema + "." + row.physicalName() + ")");
                    } else if (keepsContract(table, row)) {
                        bound.add(new BoundTable(table, row.uid(), schema, row.revision()));
                    } else {
                        differing.add(table.identifier() + " (as of revision " + row.revision() + ")");
                    }
                }
            }
        }

        private boolean keepsContract(RegisteredTable table, CatalogSnapshot.Row row) {
            return row.fingerprint().equals(table.fingerprint())
                    && row.physicalName().equals(table.name().name());
        }

        List<Finding> problems() {
            List<Finding> problems = new ArrayList<>();
            addUnlessEmpty(problems, missing, findings.missing(target, missing));
            addUnlessEmpty(problems, reserved, findings.reserved(reserved));
            addUnlessEmpty(problems, retired, findings.retired(retired));
            addUnlessEmpty(problems, gone, findings.gone(gone));
            addUnlessEmpty(problems, goneElsewhere, findings.goneElsewhere(goneElsewhere));
            addUnlessEmpty(problems, differing, findings.differing(differing));
            return problems;
        }

        private void addUnlessEmpty(List<Finding> problems, List<String> tables, Finding finding) {
            if (!tables.isEmpty()) {
                problems.add(finding);
            }
        }
    }
}
