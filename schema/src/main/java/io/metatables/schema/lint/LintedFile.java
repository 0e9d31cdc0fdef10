package io.metatables.schema.lint;

import io.metatables.schema.script.ScriptStatement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file as the rules see it.
 *
 * @param transactional whether its statements share a transaction
 * @param statements the words of each
 * @param made the tables that it creates; nobody else sees them before it ends
 */
record LintedFile(boolean transactional, List<Words> statements, Set<String> made) {
    LintedFile {
        statements = List.copyOf(statements);
        made = Set.copyOf(made);
    }

    static LintedFile of(List<ScriptStatement> script, boolean transactional) {
        List<Words> statements = script.stream().map(Words::of).toList();
        // Without a transaction, a table is there for everybody as soon as it is made.
        Set<String> made = statements.stream()
                .filter(words -> transactional && words.startsWith("CREATE"))
                .filter(LintedFile::createsTable)
                .map(words ->
                        TableName.read(words, words.all().indexOf("TABLE") + 1).text())
                .collect(Collectors.toSet());
        return new LintedFile(transactional, statements, made);
    }

    /** At most three words stand between the two: {@code CREATE GLOBAL TEMPORARY TABLE}. */
    private static boolean createsTable(Words words) {
        int table = words.all().indexOf("TABLE");
        return table > 0 && table < 4 && !words.contains("TRIGGER");
    }

    boolean hasMade(String table) {
        return made.contains(table);
    }
}
