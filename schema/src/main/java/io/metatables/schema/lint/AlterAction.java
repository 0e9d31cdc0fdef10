package io.metatables.schema.lint;

import java.util.Set;

/**
 * One of the things that an {@code ALTER TABLE} does.
 *
 * @param words from its verb on
 */
record AlterAction(Words words) {
    private static final Set<String> CONSTRAINTS =
            Set.of("CONSTRAINT", "CHECK", "UNIQUE", "PRIMARY", "FOREIGN", "EXCLUDE", "NOT");

    /** Whether it adds a constraint of the table, with or without a name, that begins with such words. */
    boolean adds(String... kind) {
        return words.at(0).equals("ADD") && words.has(words.at(1).equals("CONSTRAINT") ? 3 : 1, kind);
    }

    boolean addsColumn() {
        return words.at(0).equals("ADD") && !CONSTRAINTS.contains(words.at(1));
    }

    /** What is said of an added column after its name, but for what is in parentheses. */
    Words column() {
        int begin = words.at(1).equals("COLUMN") ? 2 : 1;
        return words.from(TableName.read(words, begin).end()).flat();
    }

    boolean addsColumnWith(String... phrase) {
        return addsColumn() && column().contains(phrase);
    }

    /** What it does to an existing column. */
    Words alteration() {
        if (!words.at(0).equals("ALTER")) {
            return words.from(words.all().size());
        }
        return words.from(words.at(1).equals("COLUMN") ? 3 : 2);
    }
}
