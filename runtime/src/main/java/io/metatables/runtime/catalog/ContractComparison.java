package io.metatables.runtime.catalog;

import io.metatables.schema.finding.Finding;
import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.snapshot.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says where a table in the database departs from the contract that its revision promised. */
public final class ContractComparison {
    private static final int SHOWN = 20;

    private ContractComparison() {}

    /**
     * Compares.
     *
     * @param declared what was promised
     * @param found what is in the database; null: no such table
     * @return lines such as {@code Account.nickname: varchar(64) was promised, text is there}; none if the contract is kept
     */
    public static List<String> differences(Table declared, @Nullable Table found) {
        String name = declared.identifier();
        if (found == null) {
            return List.of(name + ": there is no table " + declared.name());
        }
        if (!declared.care().external() && !parents(declared).equals(parents(found))) {
            return List.of(
                    name + ": " + words(parents(declared)) + " was promised, " + words(parents(found)) + " is there");
        }
        Table comparable = new ComparableTable(declared).of(found);
        if (Contract.text(declared).equals(Contract.text(comparable))) {
            return List.of();
        }
        List<String> differences = columnDifferences(declared, comparable);
        return differences.isEmpty() ? List.of(keyDifference(declared, comparable)) : differences;
    }

    /** Whose columns a table has. Who makes an external table may do so in any way. */
    private static String parents(Table table) {
        Ancestry ancestry = table.ancestry();
        if (ancestry instanceof Ancestry.PartitionOf partition) {
            return "a partition of " + partition.parent();
        }
        return ancestry instanceof Ancestry.Inherits inherits
                ? inherits.parents().stream()
                        .map(QualifiedName::toString)
                        .collect(Collectors.joining(", ", "a child of ", ""))
                : "";
    }

    private static String words(String parents) {
        return parents.isEmpty() ? "a table without parents" : parents;
    }

    private static List<String> columnDifferences(Table declared, Table found) {
        TreeSet<String> names = new TreeSet<>();
        declared.columns().forEach(column -> names.add(column.name()));
        found.columns().forEach(column -> names.add(column.name()));
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String promised =
                    declared.column(name).map(ContractComparison::promise).orElse("no such column");
            String there = found.column(name).map(ContractComparison::promise).orElse("no such column");
            if (!Objects.equals(promised, there)) {
                differences.add(
                        declared.identifier() + "." + name + ": " + promised + " was promised, " + there + " is there");
            }
        }
        return differences;
    }

    private static String promise(Column column) {
        return column.type() + (column.nullable() ? "" : " not null");
    }

    private static String keyDifference(Table declared, Table found) {
        Table bare = declared.toBuilder().columns(List.of()).build();
        Table bareFound = found.toBuilder().columns(List.of()).build();
        return declared.identifier() + ": the keys differ; promised " + Contract.text(bare) + ", there "
                + Contract.text(bareFound);
    }

    static Finding finding(String revision, List<Table> broken, List<String> differences) {
        String shown =
                differences.stream().limit(SHOWN).map(line -> "\n  - " + line).collect(Collectors.joining());
        String more = differences.size() > SHOWN ? "\n  - and " + (differences.size() - SHOWN) + " more" : "";
        return new Finding(
                CatalogCode.CONTRACT_NOT_MET,
                "The database is at revision " + revision + ", but " + count(broken.size())
                        + " not what that revision promises:" + shown + more,
                "Nothing attaches to them: their rows in the catalog stay reserved. If the SQL of the revision was edited, "
                        + "correct the table or accept a further revision; then run upgrade again, which checks anew.");
    }

    private static String count(int tables) {
        return tables == 1 ? "one table is" : tables + " tables are";
    }
}
