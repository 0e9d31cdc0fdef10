package io.metatables.scaffold;

import com.palantir.javapoet.AnnotationSpec;
import io.metatables.annotations.Partition;
import io.metatables.annotations.PartitionBy;
import io.metatables.annotations.PartitionStrategy;
import io.metatables.annotations.TableStorage;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Partitions and storage, in annotations. */
final class PartitionSource {
    private final Table table;
    private final ConstraintSource constraints;
    private final List<AnnotationSpec> annotations = new ArrayList<>();

    private PartitionSource(Table table, ConstraintSource constraints) {
        this.table = table;
        this.constraints = constraints;
    }

    static List<AnnotationSpec> of(Table table, Partitioning partitioning, ConstraintSource constraints) {
        PartitionSource source = new PartitionSource(table, constraints);
        source.annotations.add(source.by(partitioning));
        partitioning.partitions().forEach(partition -> source.add(partition, null));
        return source.annotations;
    }

    private AnnotationSpec by(Partitioning partitioning) {
        return AnnotationSpec.builder(PartitionBy.class)
                .addMember(
                        "strategy",
                        "$T.$L",
                        PartitionStrategy.class,
                        partitioning.strategy().name())
                .addMember("parts", constraints.parts(partitioning.elements()))
                .build();
    }

    private void add(io.metatables.schema.model.Partition partition, @Nullable String of) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(Partition.class)
                .addMember("name", "$S", partition.name().name())
                .addMember("values", "$S", partition.bound());
        if (!Objects.equals(partition.name().schema(), table.name().schema())) {
            annotation.addMember(
                    "schema", "$S", Objects.requireNonNullElse(partition.name().schema(), ""));
        }
        ColumnSource.text(annotation, "of", of);
        @Nullable Partitioning below = partition.partitioning();
        if (below != null) {
            annotation.addMember("by", "$L", by(below));
        }
        storage(partition.storage()).ifPresent(storage -> annotation.addMember("storage", "$L", storage));
        ColumnSource.text(annotation, "description", partition.description());
        annotations.add(annotation.build());
        if (below != null) {
            below.partitions().forEach(inner -> add(inner, partition.name().name()));
        }
    }

    static Optional<AnnotationSpec> storage(io.metatables.schema.model.TableStorage storage) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(TableStorage.class);
        Members.truth(annotation, "unlogged", storage.unlogged());
        Members.parameters(annotation, "parameters", storage.parameters());
        ColumnSource.text(annotation, "tablespace", storage.tablespace());
        ColumnSource.text(annotation, "accessMethod", storage.accessMethod());
        AnnotationSpec built = annotation.build();
        return built.members().isEmpty() ? Optional.empty() : Optional.of(built);
    }
}
