package io.metatables.schema.hazard;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables of the two schemas that a revision leads from and to, and how they hang together. */
public final class KnownTables {
    private final Map<QualifiedName, Table> tables = new HashMap<>();
    private final Map<QualifiedName, List<ForeignKey>> references = new HashMap<>();
    private final Set<QualifiedName> parents = new HashSet<>();
    private final Set<QualifiedName> unlogged = new HashSet<>();
    private final Map<QualifiedName, Set<QualifiedName>> related = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> defaultPartitions = new HashMap<>();

    /**
     * Knows the tables of two schemas.
     *
     * @param from the schema that a revision finds
     * @param to the schema that it leaves
     */
    KnownTables(DatabaseSchema from, DatabaseSchema to) {
        for (Table table : from.tables()) {
            add(table);
            addDefaults(table.name(), table.partitioning());
            if (table.ancestry() instanceof Ancestry.PartitionOf partition) {
                addDefault(partition.parent(), table.name(), partition.bound());
            }
        }
        for (Table table : to.tables()) {
            add(table);
            if (table.ancestry() != null) {
                parents.addAll(parents(table.ancestry()));
            }
            for (ForeignKey key : table.foreignKeys()) {
                references
                        .computeIfAbsent(key.target(), unused -> new ArrayList<>())
                        .add(key);
            }
        }
    }

    private void add(Table table) {
        tables.put(table.name(), table);
        if (table.storage().unlogged()) {
            unlogged.add(table.name());
        }
        for (ForeignKey key : table.foreignKeys()) {
            if (!key.target().equals(table.name())) {
                related.computeIfAbsent(table.name(), unused -> new TreeSet<>()).add(key.target());
                related.computeIfAbsent(key.target(), unused -> new TreeSet<>()).add(table.name());
            }
        }
    }

    private void addDefaults(QualifiedName parent, @Nullable Partitioning partitioning) {
        if (partitioning != null) {
            for (Partition partition : partitioning.partitions()) {
                addDefault(parent, partition.name(), partition.bound());
                addDefaults(partition.name(), partition.partitioning());
            }
        }
    }

    private void addDefault(QualifiedName parent, QualifiedName partition, String bound) {
        if (bound.equals("DEFAULT")) {
            defaultPartitions.put(parent, partition);
        }
    }

    private static List<QualifiedName> parents(Ancestry ancestry) {
        return ancestry instanceof Ancestry.Inherits inherits
                ? inherits.parents()
                : List.of(((Ancestry.PartitionOf) ancestry).parent());
    }

    /**
     * A table of the schema that the revision leaves, or, where its name has no table there, of the one that it finds.
     *
     * @param name the physical name
     * @return empty if neither schema has it
     */
    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /**
     * Whether PostgreSQL makes several tables of it: then it refuses most of what is made for tables in use.
     *
     * @param name the physical name
     * @return false also if neither schema has it
     */
    public boolean isPartitioned(QualifiedName name) {
        Table table = tables.get(name);
        return table != null && table.partitioning() != null;
    }

    /**
     * Whether a table is unlogged in one of the two schemas.
     *
     * @param name the physical name
     * @return false also if neither schema has it
     */
    public boolean isEverUnlogged(QualifiedName name) {
        return unlogged.contains(name);
    }

    /**
     * Whether a table of the schema that the revision leaves has columns from another one.
     *
     * @param name the physical name of the other one
     * @return true if a table inherits from it, or is a partition of it
     */
    public boolean isParent(QualifiedName name) {
        return parents.contains(name);
    }

    /**
     * The foreign keys of the schema that the revision leaves that point at a table.
     *
     * @param target the physical name
     * @return in any order
     */
    public List<ForeignKey> references(QualifiedName target) {
        return List.copyOf(references.getOrDefault(target, List.of()));
    }

    /**
     * The tables that the foreign keys of a table point at, and those whose foreign keys point at it, before or after the revision.
     * PostgreSQL locks them whenever a partition comes or goes.
     *
     * @param name the physical name
     * @return in the order of their names, without the table itself
     */
    public List<QualifiedName> related(QualifiedName name) {
        return List.copyOf(related.getOrDefault(name, Set.of()));
    }

    /**
     * The partition that holds what no other one does. PostgreSQL reads all its rows when another partition comes.
     *
     * @param parent the physical name of the partitioned table, which may itself be a partition
     * @return empty if there is none in the schema that the revision finds
     */
    public Optional<QualifiedName> defaultPartition(QualifiedName parent) {
        return Optional.ofNullable(defaultPartitions.get(parent));
    }
}
