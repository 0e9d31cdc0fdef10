package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.Partition;
import io.metatables.schema.model.Partitioning;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Sequence;
import io.metatables.schema.model.Table;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schemas, other than the default one, in which something is to be made; not those of what somebody else cares for. */
final class NeededSchemas {
    private final Set<String> names = new TreeSet<>();

    private NeededSchemas() {}

    static Set<String> of(DatabaseSchema schema) {
        NeededSchemas needed = new NeededSchemas();
        schema.tables().stream().filter(table -> !table.care().external()).forEach(needed::add);
        schema.objects().extensions().stream().map(Extension::schema).forEach(needed::add);
        schema.objects().types().stream()
                .filter(type -> !type.external())
                .map(DataType::qualifiedName)
                .map(QualifiedName::schema)
                .forEach(needed::add);
        schema.objects().sequences().stream()
                .filter(sequence -> !sequence.external())
                .map(Sequence::qualifiedName)
                .map(QualifiedName::schema)
                .forEach(needed::add);
        return needed.names;
    }

    private void add(Table table) {
        add(table.name().schema());
        add(table.partitioning());
    }

    private void add(@Nullable Partitioning partitioning) {
        if (partitioning != null) {
            for (Partition partition : partitioning.partitions()) {
                add(partition.name().schema());
                add(partition.partitioning());
            }
        }
    }

    private void add(@Nullable String schema) {
        if (schema != null) {
            names.add(schema);
        }
    }
}
