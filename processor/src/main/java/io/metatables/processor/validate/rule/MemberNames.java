package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of members, as a key lists them. */
public final class MemberNames {

    private MemberNames() {}

    /**
     * Whether each is a column, and stands once.
     *
     * @param names as written
     * @param table the table whose members they name
     * @return whether {@link #check} would find nothing
     */
    public static boolean areColumns(List<String> names, TableDeclaration table) {
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i || table.column(names.get(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks that each is a column, and stands once.
     *
     * @param names as written
     * @param table the table whose members they name
     * @param place the value in the source
     * @return a finding for each that is unknown or stands twice
     */
    public static Stream<SourceFinding> check(List<String> names, TableDeclaration table, SourceRef place) {
        Stream<SourceFinding> unknown = names.stream()
                .distinct()
                .filter(name -> table.column(name).isEmpty())
                .map(name -> unknown(name, table, place));
        Stream<SourceFinding> repeated = Duplicates.of(names).stream().map(name -> repeated(name, place));
        return Stream.concat(unknown, repeated);
    }

    private static SourceFinding unknown(String name, TableDeclaration table, SourceRef place) {
        return SourceFinding.at(
                place,
                DeclarationCode.UNKNOWN_MEMBER,
                "A key of " + place + " names member \"" + name + "\", but "
                        + table.model().name() + " has no column of that member.",
                similar(name, table)
                        .map(member -> "Write the Java name of the member: \"" + member + "\".")
                        .orElseGet(() -> "Write one of its members: "
                                + table.columns().stream()
                                        .map(ColumnDeclaration::member)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    /** The member that is meant where only case and underscores differ, or the name of the column is written. */
    private static Optional<String> similar(String name, TableDeclaration table) {
        return table.columns().stream()
                .filter(column -> folded(column.member()).equals(folded(name))
                        || column.columnName().equals(name)
                        || column.element().equals(name))
                .map(ColumnDeclaration::member)
                .findFirst();
    }

    private static String folded(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static SourceFinding repeated(String name, SourceRef place) {
        return SourceFinding.at(
                place,
                DeclarationCode.REPEATED_MEMBER,
                "A key of " + place + " names member \"" + name + "\" more than once.",
                "Name it once.");
    }
}
