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
        for (Table table : schema.tables()) {
            if (!table.care().external()) {
                needed.add(table);
            }
        }
        for (Extension extension : schema.objects().extensions()) {
            needed.add(extension.schema());
        }
        for (DataType type : schema.objects().types()) {
            if (!type.external()) {
                needed.add(type.qualifiedName().schema());
            }
        }
        for (Sequence sequence : schema.objects().sequences()) {
            if (!sequence.external()) {
                needed.add(sequence.qualifiedName().schema());
            }
        }
        return needed.names;
    }

    private void add(Table table) {
        add(table.name().schema());
        add(table.partitioning());
        @Nullable QualifiedName view = table.transitional().view();
        if (view != null) {
            add(view.schema());
        }
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
