package io.metatables.runtime.introspect;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Column;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.ObjectMarks;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableBuilder;
import io.metatables.schema.model.Transitional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Puts what the queries have found together into tables, and partitions that have nothing of their own into their parents. */
final class TableAssembly {
    private final Map<Long, Relation> relations;
    private final Map<Long, List<Column>> columns;
    private final Map<Long, TableConstraints> constraints;
    private final Map<Long, List<Index>> indexes = new HashMap<>();
    private final Map<Long, Map<String, ObjectMarks>> marks;
    private final Map<Long, Partitioning> partitionKeys;
    private final Map<Long, Transitional> transitional;
    private final Map<Long, List<Relation>> partitions = new HashMap<>();

    TableAssembly(
            Map<Long, Relation> relations,
            Map<Long, List<Column>> columns,
            Map<Long, TableConstraints> constraints,
            Map<Long, IndexQuery.Row> indexes,
            Map<Long, Map<String, ObjectMarks>> marks,
            Map<Long, Partitioning> partitionKeys,
            Map<Long, Transitional> transitional) {
        this.relations = relations;
        this.columns = columns;
        this.constraints = constraints;
        this.marks = marks;
        this.partitionKeys = partitionKeys;
        this.transitional = transitional;
        indexes.values().stream()
                .filter(row -> !row.constraint())
                .forEach(row -> this.indexes
                        .computeIfAbsent(row.table(), oid -> new ArrayList<>())
                        .add(row.index()));
        relations.values().stream()
                .filter(Relation::isPartition)
                .forEach(relation -> partitions
                        .computeIfAbsent(relation.parents().get(0).oid(), oid -> new ArrayList<>())
                        .add(relation));
    }

    /** Those that were asked for by name: also a partition that has nothing of its own is a table then. */
    Map<QualifiedName, Table> asked() {
        return tables(relation -> isBare(relation) && !relation.asked());
    }

    /** Those that aren't merely a part of another one. */
    Map<QualifiedName, Table> standing() {
        return tables(this::isBare);
    }

    private Map<QualifiedName, Table> tables(Predicate<Relation> part) {
        Map<QualifiedName, Table> tables = new LinkedHashMap<>();
        relations.values().stream()
                .filter(relation -> relation.asked() && !part.test(relation))
                .forEach(relation -> tables.put(relation.name(), table(relation, part)));
        return tables;
    }

    /** Whether it is a partition of a table that is here, and has nothing of its own. */
    private boolean isBare(Relation relation) {
        return relation.isPartition()
                && relations.containsKey(relation.parents().get(0).oid())
                && !columns.containsKey(relation.oid())
                && !constraints.containsKey(relation.oid())
                && !indexes.containsKey(relation.oid());
    }

    private Table table(Relation relation, Predicate<Relation> part) {
        TableBuilder builder = Table.builder(relation.name().name(), relation.name())
                .description(relation.description())
                .storage(relation.storage())
                .columns(columns(relation))
                .indexes(indexes.getOrDefault(relation.oid(), List.of()))
                .marks(marks.getOrDefault(relation.oid(), Map.of()))
                .partitioning(partitioning(relation, part))
                .ancestry(ancestry(relation))
                .transitional(transitionalOf(relation));
        constraints.getOrDefault(relation.oid(), TableConstraints.none()).addTo(builder);
        return builder.build();
    }

    /** A column under a former name is no column of its own. */
    private List<Column> columns(Relation relation) {
        List<Column> found = columns.getOrDefault(relation.oid(), List.of());
        Transitional former = transitionalOf(relation);
        return former.columns().isEmpty()
                ? found
                : found.stream()
                        .filter(column -> former.column(column.name()).isEmpty())
                        .toList();
    }

    private Transitional transitionalOf(Relation relation) {
        return transitional.getOrDefault(relation.oid(), Transitional.NONE);
    }

    private static @Nullable Ancestry ancestry(Relation relation) {
        List<QualifiedName> parents =
                relation.parents().stream().map(Relation.Parent::name).toList();
        if (parents.isEmpty()) {
            return null;
        }
        String bound = relation.bound();
        return bound == null ? new Ancestry.Inherits(parents) : new Ancestry.PartitionOf(parents.get(0), bound);
    }

    private @Nullable Partitioning partitioning(Relation relation, Predicate<Relation> part) {
        Partitioning key = partitionKeys.get(relation.oid());
        if (key == null) {
            return null;
        }
        List<Partition> nested = partitions.getOrDefault(relation.oid(), List.of()).stream()
                .filter(part)
                .map(partition -> partition(partition, part))
                .toList();
        return new Partitioning(key.strategy(), key.elements(), nested);
    }

    private Partition partition(Relation relation, Predicate<Relation> part) {
        return new Partition(
                relation.name(),
                Objects.requireNonNull(relation.bound(), "a partition has a bound"),
                relation.storage(),
                partitioning(relation, part),
                relation.description());
    }
}
