package io.metatables.cli;

import io.metatables.cli.output.TextTable;
import io.metatables.cli.output.VisibleText;
import io.metatables.runtime.lookup.CatalogTable;
import io.metatables.runtime.lookup.TableSheet;
import io.metatables.runtime.lookup.TableSheet.SheetColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a table, for a person.
 *
 * @param sheet what the catalog knows
 */
record SheetLines(TableSheet sheet) {

    List<String> lines() {
        CatalogTable table = sheet.table();
        List<String> lines = new ArrayList<>();
        lines.add(VisibleText.line(table.identifier() + ", " + table.kind() + " of " + table.namespace()));
        table.description().lines().forEach(line -> lines.add("  " + VisibleText.line(line)));
        lines.add("");
        add(lines, "table", table.schema() + "." + table.name());
        add(lines, "status", table.status() + (sheet.dropProtected() ? ", protected from being dropped" : ""));
        add(lines, "management", sheet.management());
        add(lines, "revision", table.revision());
        add(lines, "labels", String.join(", ", sheet.labels()));
        add(lines, "grain", String.join(", ", sheet.grain().columns()));
        add(lines, "cadence", sheet.grain().cadence());
        add(lines, "provider", sheet.provider());
        add(lines, "history", sheet.historyTable());
        add(lines, "uid", sheet.uid());
        add(lines, "contract", sheet.contractFingerprint());
        add(lines, "registered", time(sheet.registered().created()));
        add(lines, "changed", time(sheet.registered().updated()));
        add(lines, "retired", time(sheet.registered().retired()));
        addColumns(lines);
        addChanges(lines);
        return lines;
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(String.format("%-11s %s", name, VisibleText.line(value)));
        }
    }

    /** To the second, in UTC; a program gets all of it. */
    private static String time(@Nullable Instant time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void addColumns(List<String> lines) {
        if (!sheet.columns().isEmpty()) {
            TextTable columns = new TextTable("COLUMN", "TYPE", "NULL", "KEY", "REFERS TO", "DESCRIPTION");
            sheet.columns()
                    .forEach(column -> columns.add(
                            ShortText.of(column.name()),
                            ShortText.of(column.type()),
                            column.nullable() ? "null" : "",
                            key(column),
                            ShortText.of(column.refersTo()),
                            ShortText.of(column.description())));
            lines.add("");
            lines.addAll(columns.lines());
        }
    }

    private static String key(SheetColumn column) {
        String primary = column.inPrimaryKey() ? "primary" : "";
        String grain = column.inGrain() ? "grain" : "";
        return primary.isEmpty() || grain.isEmpty() ? primary + grain : primary + ", " + grain;
    }

    private void addChanges(List<String> lines) {
        if (!sheet.changes().isEmpty()) {
            TextTable changes = new TextTable("WHEN", "REVISION", "WHAT", "TABLE", "MESSAGE", "WHO");
            sheet.changes()
                    .forEach(change -> changes.add(
                            time(change.doneAt()),
                            change.revision(),
                            change.step(),
                            change.outcome()
                                    + (change.formerIdentifier().isEmpty()
                                            ? ""
                                            : ", before " + change.formerIdentifier()),
                            ShortText.of(change.message()),
                            change.doneBy()));
            lines.add("");
            lines.addAll(changes.lines());
        }
    }
}
