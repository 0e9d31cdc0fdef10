package io.metatables.schema.server;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.DatabaseSchema;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Table;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a schema needs of its server. Functions, operators and parameters are not looked at: they may come from an extension, or be
 * made by hand.
 */
public final class ServerNeeds {
    private final Set<ServerFeature> features = EnumSet.noneOf(ServerFeature.class);

    private ServerNeeds() {}

    /**
     * What a schema has that not every server knows.
     *
     * @param schema the schema
     * @return in the order of the releases; empty: all can have it
     */
    public static Set<ServerFeature> of(DatabaseSchema schema) {
        ServerNeeds needs = new ServerNeeds();
        schema.tables().forEach(needs::look);
        schema.objects().types().forEach(needs::look);
        return needs.features;
    }

    /**
     * The oldest server that knows all that a schema has.
     *
     * @param schema the schema
     * @return the release to declare
     */
    public static ServerVersion oldestServer(DatabaseSchema schema) {
        int major = of(schema).stream()
                .mapToInt(feature -> feature.since().major())
                .max()
                .orElse(ServerVersion.OLDEST.major());
        return new ServerVersion(major);
    }

    private void look(Table table) {
        table.columns().forEach(this::look);
        boolean distinct = table.uniqueConstraints().stream()
                        .noneMatch(key -> key.options().nullsNotDistinct())
                && table.indexes().stream().noneMatch(index -> index.options().nullsNotDistinct());
        add(ServerFeature.NULLS_NOT_DISTINCT, !distinct);
        boolean partial = table.foreignKeys().stream()
                .anyMatch(key -> !key.options().onDeleteColumns().isEmpty());
        add(ServerFeature.PARTIAL_SET, partial);
        boolean exclusive = !table.exclusionConstraints().isEmpty();
        add(ServerFeature.PARTITIONED_EXCLUSION, table.partitioning() != null && exclusive);
    }

    private void look(Column column) {
        look(column.type());
        boolean virtual = column.generation() instanceof GeneratedExpression generated && generated.virtual();
        add(ServerFeature.VIRTUAL_COLUMN, virtual);
    }

    private void look(DataType type) {
        if (type instanceof Domain domain) {
            look(domain.type());
        } else if (type instanceof CompositeType composite) {
            composite.attributes().forEach(attribute -> look(attribute.type()));
        }
    }

    private void look(ColumnType type) {
        add(ServerFeature.WIDE_SCALE, ServerFeature.isWideScale(type));
    }

    private void add(ServerFeature feature, boolean needed) {
        if (needed) {
            features.add(feature);
        }
    }
}
