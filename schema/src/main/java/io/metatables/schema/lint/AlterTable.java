package io.metatables.schema.lint;

import java.util.List;
import java.util.Optional;

/**
 * A statement that alters a table.
 *
 * @param table the name of the table
 * @param actions what it does, piece by piece
 */
record AlterTable(String table, List<AlterAction> actions) {
    AlterTable {
        actions = List.copyOf(actions);
    }

    /** The altered table; empty if the statement alters none, or one that the file itself has made, which nobody reads yet. */
    static Optional<AlterTable> inUse(Words statement, LintedFile file) {
        int begin = statement.startsWith("ALTER", "FOREIGN", "TABLE") ? 3 : 2;
        if (!statement.startsWith("ALTER", "TABLE") && begin == 2) {
            return Optional.empty();
        }
        TableName name = TableName.read(statement, begin);
        int end = statement.at(name.end()).equals("*") ? name.end() + 1 : name.end();
        List<AlterAction> actions =
                statement.from(end).pieces().stream().map(AlterAction::new).toList();
        return file.hasMade(name.text()) ? Optional.empty() : Optional.of(new AlterTable(name.text(), actions));
    }

    /** Something the table's rows must fulfil, that some action adds without being asked to look at them later. */
    boolean addsUnvalidated(String... kind) {
        return actions.stream()
                .anyMatch(action -> action.adds(kind) && !action.words().contains("NOT", "VALID"));
    }
}
