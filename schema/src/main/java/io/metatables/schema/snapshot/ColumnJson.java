package io.metatables.schema.snapshot;

import io.metatables.schema.model.Column;
import io.metatables.schema.model.ColumnStorage;
import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.GeneratedExpression;
import io.metatables.schema.model.Generation;
import io.metatables.schema.model.Identity;
import io.metatables.schema.model.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column in JSON. */
final class ColumnJson {

    private ColumnJson() {}

    static JsonLine line(Column column) {
        JsonLine line = new JsonLine()
                .text("name", column.name())
                .text("type", column.type().toString())
                .truth("nullable", column.nullable())
                .text("default", column.defaultExpression())
                .text("description", column.description())
                .text("collation", column.collation())
                .text("storage", column.storage().strategy())
                .text("compression", column.storage().compression());
        if (column.storage().statistics() != null) {
            line.number("statistics", column.storage().statistics());
        }
        line.texts("parameters", column.storage().parameters());
        return generation(line, column.generation());
    }

    private static JsonLine generation(JsonLine line, @Nullable Generation generation) {
        if (generation instanceof Identity identity) {
            return line.line("identity", SequenceJson.line(identity.sequence()).truth("always", identity.always()));
        }
        if (generation instanceof Serial serial) {
            return line.line("serial", SequenceJson.line(serial.sequence()));
        }
        if (generation instanceof GeneratedExpression generated) {
            return line.line(
                    "generated",
                    new JsonLine().text("expression", generated.sql()).truth("virtual", generated.virtual()));
        }
        return line;
    }

    static Column read(JsonRecord record) {
        return new Column(
                record.text("name"),
                ColumnType.parse(record.text("type")),
                record.truth("nullable"),
                record.optionalText("default").orElse(null),
                generation(record).orElse(null),
                record.optionalText("collation").orElse(null),
                storage(record),
                record.optionalText("description").orElse(null));
    }

    private static ColumnStorage storage(JsonRecord record) {
        return new ColumnStorage(
                record.optionalText("storage").orElse(null),
                record.optionalText("compression").orElse(null),
                record.has("statistics") ? record.number("statistics") : null,
                record.texts("parameters"));
    }

    private static Optional<Generation> generation(JsonRecord record) {
        if (record.has("identity")) {
            return record.record("identity", it -> new Identity(it.truth("always"), SequenceJson.read(it)));
        }
        if (record.has("serial")) {
            return record.record("serial", it -> new Serial(SequenceJson.read(it)));
        }
        if (record.has("generated")) {
            return record.record(
                    "generated", it -> new GeneratedExpression(it.text("expression"), it.truth("virtual")));
        }
        return Optional.empty();
    }
}
