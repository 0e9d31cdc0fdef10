package io.metatables.runtime.attach;

import io.metatables.runtime.registry.RegisteredTable;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.Contract;
import io.metatables.schema.snapshot.ContractOutline;
import io.metatables.schema.snapshot.TextSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says where a contract of the catalog departs from the one that the code was compiled with. */
final class ContractWords {
    private final CompiledTables compiled;

    ContractWords(CompiledTables compiled) {
        this.compiled = compiled;
    }

    DifferingTable of(RegisteredTable table, CatalogSnapshot.Row row) {
        List<String> lines = new ArrayList<>();
        String name = table.name().name();
        if (!row.physicalName().equals(name)) {
            lines.add(
                    table.identifier() + ": table " + name + " in the code, " + row.physicalName() + " in the catalog");
        }
        String contract = row.contract();
        Optional<Table> code = readable(table);
        if (contract != null && code.isPresent()) {
            lines.addAll(differences(table.identifier(), Contract.text(code.get()), contract));
        }
        return new DifferingTable(table.identifier() + " (as of revision " + row.revision() + ")", lines);
    }

    /** That the compiled schema is damaged is no reason not to say the rest. */
    private Optional<Table> readable(RegisteredTable table) {
        try {
            return compiled.find(table);
        } catch (FindingException e) {
            return Optional.empty();
        }
    }

    private static List<String> differences(String identifier, String code, String catalog) {
        TextSource source =
                new TextSource("The contract of " + identifier + " in the catalog", "Upgrade writes it anew.");
        try {
            return ContractOutline.read(code, source).differences(ContractOutline.read(catalog, source)).stream()
                    .map(difference -> identifier + difference.subject() + ": "
                            + Objects.requireNonNullElse(difference.one(), "nothing") + " in the code, "
                            + Objects.requireNonNullElse(difference.other(), "nothing") + " in the catalog")
                    .toList();
        } catch (FindingException e) {
            return e.findings().stream().map(finding -> finding.problem()).toList();
        }
    }
}
