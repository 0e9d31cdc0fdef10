package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ColumnDeclaration;
import io.metatables.processor.declaration.ColumnValue;
import io.metatables.processor.declaration.DeclarationCode;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.TableRule;
import io.metatables.processor.validate.rule.UniqueKeys;
import io.metatables.schema.model.PartitionStrategy;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partitioned table is partitioned by: columns that it has and that somebody writes, and that are part of every unique key. */
public final class PartitionKeyRule implements TableRule {
    /** For the list of rules. */
    public PartitionKeyRule() {}

    @Override
    public void check(TableDeclaration table, Consumer<SourceFinding> findings) {
        problems(table).forEach(findings);
    }

    private Stream<SourceFinding> problems(TableDeclaration table) {
        PartitionKeyDeclaration key = table.details().partitionKey();
        if (key == null) {
            return Stream.empty();
        }
        SourceRef place = table.model().source().annotation(AnnotationNames.PARTITION_BY);
        return Stream.concat(ofElements(key, table, place), ofUniqueKeys(key, table));
    }

    private static Stream<SourceFinding> ofElements(
            PartitionKeyDeclaration key, TableDeclaration table, SourceRef place) {
        Stream<SourceFinding> several =
                key.strategy() == PartitionStrategy.LIST && key.elements().size() > 1
                        ? Stream.of(finding(
                                place,
                                "is partitioned by lists of " + key.elements().size()
                                        + " elements; PostgreSQL knows lists of one",
                                "Choose one of them, and partition the partitions by the other."))
                        : Stream.empty();
        Stream<SourceFinding> generated = key.members().stream()
                .flatMap(member -> table.column(member).stream())
                .filter(PartitionKeyRule::isGenerated)
                .map(column -> finding(
                        place,
                        "is partitioned by the generated column " + column.columnName(),
                        "Partition by what it is computed from."));
        return Stream.concat(several, generated);
    }

    private static boolean isGenerated(ColumnDeclaration column) {
        return column.value() instanceof ColumnValue.GeneratedValue;
    }

    private static Stream<SourceFinding> ofUniqueKeys(PartitionKeyDeclaration key, TableDeclaration table) {
        if (key.members().stream().anyMatch(member -> table.column(member).isEmpty())) {
            return Stream.empty(); // reported as unknown
        }
        Set<String> members = Set.copyOf(key.members());
        boolean expression = members.size() < key.elements().size();
        List<List<String>> keys = UniqueKeys.of(table).stream().distinct().toList();
        return keys.stream()
                .filter(unique -> expression || !Set.copyOf(unique).containsAll(members))
                .map(unique -> SourceFinding.at(
                        place(unique, table),
                        DeclarationCode.PARTITION_UNIQUE,
                        "The unique key (" + String.join(", ", unique) + ") of "
                                + table.model().name()
                                + (expression
                                        ? " cannot be: the table is partitioned by an expression."
                                        : " does not have all that the table is partitioned by: "
                                                + key.members().stream().collect(Collectors.joining(", ")) + "."),
                        "PostgreSQL keeps rows apart only within a partition: add the partition key to the unique key, or"
                                + " remove the unique key."));
    }

    private static SourceRef place(List<String> unique, TableDeclaration table) {
        return table.keys().stream()
                .filter(key -> key.members().equals(unique))
                .map(key -> key.source())
                .findFirst()
                .orElse(table.annotation());
    }

    private static SourceFinding finding(SourceRef place, String problem, String remedy) {
        return SourceFinding.at(place, DeclarationCode.PARTITIONED_TABLE, place.type() + " " + problem + ".", remedy);
    }
}
