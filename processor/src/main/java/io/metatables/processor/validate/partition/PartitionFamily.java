package io.metatables.processor.validate.partition;

import io.metatables.processor.declaration.AncestryDeclaration;
import io.metatables.processor.declaration.PartitionBound;
import io.metatables.processor.declaration.PartitionDeclaration;
import io.metatables.processor.declaration.PartitionKeyDeclaration;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.validate.rule.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is partitioned, and the partitions that share its rows: those declared beside it, and those that are models. */
final class PartitionFamily {
    private final PartitionKeyDeclaration key;
    private final List<BoundColumn> columns = new ArrayList<>();
    private final List<PartitionSibling> partitions = new ArrayList<>();

    private PartitionFamily(PartitionKeyDeclaration key, TableDeclaration table) {
        this.key = key;
        key.elements().forEach(element -> columns.add(BoundColumn.of(element, table)));
    }

    PartitionKeyDeclaration key() {
        return key;
    }

    List<PartitionSibling> partitions() {
        return partitions;
    }

    /** All families of some tables; what belongs nowhere is reported elsewhere. */
    static Collection<PartitionFamily> of(Scope scope) {
        Map<List<String>, PartitionFamily> families = new LinkedHashMap<>();
        for (TableDeclaration table : scope.tables()) {
            put(families, table, "", table.details().partitionKey());
            for (PartitionDeclaration partition : table.details().partitions()) {
                put(families, table, partition.name(), partition.key());
            }
        }
        Map<String, TableDeclaration> models = new HashMap<>();
        scope.tables().forEach(table -> models.put(table.model().name(), table));
        for (TableDeclaration table : scope.tables()) {
            addPartitionsOf(table, families);
            addPartition(table, families);
        }
        return families.values();
    }

    private static void put(
            Map<List<String>, PartitionFamily> families,
            TableDeclaration table,
            String partition,
            @Nullable PartitionKeyDeclaration key) {
        if (key != null) {
            families.put(List.of(table.model().name(), partition), new PartitionFamily(key, table));
        }
    }

    private static void addPartitionsOf(TableDeclaration table, Map<List<String>, PartitionFamily> families) {
        for (PartitionDeclaration partition : table.details().partitions()) {
            String model = table.model().name();
            String of = partition.of();
            PartitionFamily family = families.get(List.of(model, of == null ? "" : of));
            if (family != null) {
                family.add(partition.name(), model, partition.source().value("values"), partition.values());
            }
        }
    }

    private static void addPartition(TableDeclaration table, Map<List<String>, PartitionFamily> families) {
        if (table.details().ancestry() instanceof AncestryDeclaration.PartitionMembership partition) {
            PartitionFamily family = families.get(List.of(partition.target(), ""));
            if (family != null) {
                SourceRef place = table.model().source().annotation(partition.annotation());
                family.add(table.model().name(), partition.target(), place.value("values"), partition.values());
            }
        }
    }

    private void add(String name, String parent, SourceRef place, String written) {
        PartitionBound bound = PartitionBound.parse(written).orElse(null);
        if (bound != null) {
            partitions.add(new PartitionSibling(
                    name, parent, place, written, bound, read(bound, bound.first()), read(bound, bound.second())));
        }
    }

    private List<BoundPoint> read(PartitionBound bound, List<String> values) {
        List<BoundPoint> points = new ArrayList<>();
        if (bound.kind() == PartitionBound.Kind.HASH) {
            return points;
        }
        for (int i = 0; i < values.size(); i++) {
            int column = bound.kind() == PartitionBound.Kind.LIST ? 0 : Math.min(i, columns.size() - 1);
            points.add(columns.get(column).read(values.get(i)));
        }
        return points;
    }
}
