package io.metatables.schema.snapshot;

import io.metatables.schema.model.Ancestry;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.PartitionStrategy;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Partitions and inheritance in JSON. */
final class PartitioningJson {
    private static final String PARTITIONING = "partitioning";

    private PartitioningJson() {}

    static JsonLine addTo(JsonLine line, @Nullable Partitioning partitioning) {
        return partitioning == null ? line : line.line(PARTITIONING, line(partitioning));
    }

    private static JsonLine line(Partitioning partitioning) {
        return new JsonLine()
                .text("strategy", SqlWords.write(partitioning.strategy()))
                .lines("elements", IndexJson.elements(partitioning.elements()))
                .lines(
                        "partitions",
                        partitioning.partitions().stream()
                                .map(PartitioningJson::line)
                                .toList());
    }

    private static JsonLine line(Partition partition) {
        JsonLine line = new JsonLine()
                .text("schema", partition.name().schema())
                .text("name", partition.name().name())
                .text("bound", partition.bound())
                .text("description", partition.description());
        return addTo(StorageJson.addTo(line, partition.storage()), partition.partitioning());
    }

    static Optional<Partitioning> read(JsonRecord record) {
        return record.record(PARTITIONING, PartitioningJson::partitioning);
    }

    private static Partitioning partitioning(JsonRecord record) {
        return new Partitioning(
                SqlWords.read(PartitionStrategy.class, record, "strategy"),
                JsonLists.some(record, "elements", record.records("elements", IndexJson::element)),
                record.records("partitions", PartitioningJson::partition));
    }

    private static Partition partition(JsonRecord record) {
        return new Partition(
                SequenceJson.name(record),
                record.text("bound"),
                StorageJson.read(record),
                read(record).orElse(null),
                record.optionalText("description").orElse(null));
    }

    static JsonLine addTo(JsonLine line, @Nullable Ancestry ancestry) {
        if (ancestry instanceof Ancestry.Inherits inherits) {
            return line.lines(
                    "inherits",
                    inherits.parents().stream().map(PartitioningJson::name).toList());
        }
        if (ancestry instanceof Ancestry.PartitionOf partition) {
            return line.line("partitionOf", name(partition.parent()).text("bound", partition.bound()));
        }
        return line;
    }

    private static JsonLine name(QualifiedName name) {
        return new JsonLine().text("schema", name.schema()).text("name", name.name());
    }

    static Optional<Ancestry> ancestry(JsonRecord record) {
        List<QualifiedName> parents = record.records("inherits", SequenceJson::name);
        Optional<Ancestry> partition =
                record.record("partitionOf", it -> new Ancestry.PartitionOf(SequenceJson.name(it), it.text("bound")));
        return parents.isEmpty() ? partition : Optional.of(new Ancestry.Inherits(parents));
    }
}
