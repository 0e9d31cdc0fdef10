package io.metatables.cli;

import io.metatables.cli.finding.CommandFinding;
import io.metatables.schema.finding.Finding;
import io.metatables.schema.finding.FindingException;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Demands that whatever an imported table refers to is imported too. */
final class ImportScope {

    private ImportScope() {}

    static void requireClosed(DatabaseSchema schema) {
        Set<QualifiedName> tables = schema.tables().stream().map(Table::name).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.foreignKeys().stream()
                    .filter(key -> !tables.contains(key.target()))
                    .forEach(key -> findings.add(outside(table, key)));
        }
        if (!findings.isEmpty()) {
            throw new FindingException(findings);
        }
    }

    private static Finding outside(Table table, ForeignKey key) {
        return CommandFinding.TABLE_NOT_IMPORTED.of(
                "Foreign key " + key.name() + " of " + table.name() + " refers to " + key.target()
                        + ", which is not imported.",
                "Import its schema too, with --schema "
                        + Objects.requireNonNullElse(key.target().schema(), "public") + ".");
    }
}
