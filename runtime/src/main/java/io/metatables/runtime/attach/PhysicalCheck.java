package io.metatables.runtime.attach;

import io.metatables.runtime.catalog.ContractComparison;
import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares tables, as they were read back from the database, with what the code was compiled with. */
final class PhysicalCheck {
    private final AttachFindings findings;
    private final CompiledTables compiled;

    PhysicalCheck(AttachFindings findings, CompiledTables compiled) {
        this.findings = findings;
        this.compiled = compiled;
    }

    void require(CatalogSnapshot catalog, Collection<RegisteredTable> wanted) {
        List<Finding> problems = problems(catalog, wanted);
        if (!problems.isEmpty()) {
            throw new FindingException(problems);
        }
    }

    private List<Finding> problems(CatalogSnapshot catalog, Collection<RegisteredTable> wanted) {
        List<DifferingTable> broken = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        for (RegisteredTable registered : wanted) {
            Optional<Table> declared = compiled.find(registered);
            if (declared.isEmpty()) {
                unknown.add(registered.identifier());
                continue;
            }
            List<String> lines = ContractComparison.differences(
                    declared.get(), catalog.physical().get(registered.name()));
            if (!lines.isEmpty()) {
                broken.add(new DifferingTable(registered.identifier(), lines));
            }
        }
        List<Finding> problems = new ArrayList<>();
        if (!unknown.isEmpty()) {
            problems.add(compiled.missing(unknown));
        }
        if (!broken.isEmpty()) {
            problems.add(findings.notKept(broken));
        }
        return problems;
    }
}
