package io.metatables.schema.diff;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.Serial;
import io.metatables.schema.model.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sequences that belong to columns: they go where the table goes. */
final class OwnedSequences {
    private OwnedSequences() {}

    /** The table with its sequences in another schema. */
    static Table moved(Table table, @Nullable String schema) {
        boolean moves = !Objects.equals(table.name().schema(), schema)
                && table.columns().stream().anyMatch(column -> column.generation() != null);
        return moves
                ? table.toBuilder()
                        .columns(table.columns().stream()
                                .map(column -> moved(column, schema))
                                .toList())
                        .build()
                : table;
    }

    static Column moved(Column column, @Nullable String schema) {
        @Nullable Generation generation = column.generation();
        if (generation instanceof Identity identity) {
            return column.withGeneration(new Identity(identity.always(), moved(identity.sequence(), schema)));
        }
        return generation instanceof Serial serial
                ? column.withGeneration(new Serial(moved(serial.sequence(), schema)))
                : column;
    }

    private static OwnedSequence moved(OwnedSequence sequence, @Nullable String schema) {
        return sequence.withName(new QualifiedName(schema, sequence.name().name()));
    }
}
