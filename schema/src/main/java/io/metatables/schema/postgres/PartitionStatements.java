package io.metatables.schema.postgres;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Table;
import io.metatables.schema.model.TableStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The statements that make partitions, and the clauses that they share with other tables. */
final class PartitionStatements {
    /** What a partition has from its table; the rest it gets when it is attached. */
    private static final String LIKE = " INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE"
            + " INCLUDING COMPRESSION INCLUDING INDEXES";

    private PartitionStatements() {}

    /** The partitions that are declared with a table, each before those of its own. */
    static List<String> create(QualifiedName parent, @Nullable Partitioning partitioning) {
        List<String> statements = new ArrayList<>();
        if (partitioning != null) {
            partitioning.partitions().forEach(partition -> statements.addAll(create(parent, partition)));
        }
        return statements;
    }

    static List<String> create(QualifiedName parent, Partition partition) {
        List<String> statements = new ArrayList<>();
        statements.add(begin(partition.storage()) + Sql.name(partition.name()) + " PARTITION OF " + Sql.name(parent)
                + "\n    " + bound(partition.bound()) + end(partition.storage(), partition.partitioning()) + ";");
        if (partition.description() != null) {
            statements.add(TableStatements.comment(partition.name(), partition.description()));
        }
        statements.addAll(create(partition.name(), partition.partitioning()));
        return statements;
    }

    /**
     * A partition of a table in use, with those of its own. It is made beside the partitioned table, as that is, and attached when
     * it is ready: to make it a partition from the start would keep everybody away from the table.
     */
    static List<String> attach(QualifiedName parent, Partition partition) {
        List<String> statements = new ArrayList<>();
        statements.add(begin(partition.storage()) + Sql.name(partition.name()) + " (\n    LIKE " + Sql.name(parent)
                + LIKE + "\n)" + end(partition.storage(), partition.partitioning()) + ";");
        if (partition.description() != null) {
            statements.add(TableStatements.comment(partition.name(), partition.description()));
        }
        statements.addAll(create(partition.name(), partition.partitioning()));
        statements.add("ALTER TABLE " + Sql.name(parent) + " ATTACH PARTITION " + Sql.name(partition.name()) + " "
                + bound(partition.bound()) + ";");
        return statements;
    }

    /** PostgreSQL does not drop a partition that a foreign key points at with the rest of its table. */
    static List<String> drop(Table table) {
        List<String> statements = new ArrayList<>();
        String name = Sql.name(table.name());
        if (table.ancestry() instanceof Ancestry.PartitionOf partition) {
            statements.add("ALTER TABLE " + Sql.name(partition.parent()) + " DETACH PARTITION " + name + ";");
        }
        statements.add("DROP TABLE " + name + ";");
        return statements;
    }

    static String bound(String bound) {
        return bound.equals("DEFAULT") ? bound : "FOR VALUES " + bound;
    }

    /** What a statement that makes a table begins with. */
    static String begin(TableStorage storage) {
        return storage.unlogged() ? "CREATE UNLOGGED TABLE " : "CREATE TABLE ";
    }

    /** What it ends with, without the semicolon; each clause on a line of its own. */
    static String end(TableStorage storage, @Nullable Partitioning partitioning) {
        SortedMap<String, String> parameters = storage.parameters();
        return (partitioning == null ? "" : "\n    " + key(partitioning))
                + (storage.accessMethod() == null ? "" : "\n    USING " + Sql.name(storage.accessMethod()))
                + (parameters.isEmpty() ? "" : "\n   " + Parameters.with(parameters))
                + (storage.tablespace() == null ? "" : "\n    TABLESPACE " + Sql.name(storage.tablespace()));
    }

    private static String key(Partitioning partitioning) {
        return "PARTITION BY " + partitioning.strategy() + " (" + IndexDefinition.elements(partitioning.elements())
                + ")";
    }
}
