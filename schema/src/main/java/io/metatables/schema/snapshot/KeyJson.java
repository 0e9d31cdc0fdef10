package io.metatables.schema.snapshot;

import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.KeyOptions;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;

/** Primary keys and unique constraints in JSON. */
final class KeyJson {
    static final String DEFERRABILITY = "deferrability";

    private KeyJson() {}

    static JsonLine line(PrimaryKey key) {
        return options(new JsonLine().text("name", key.name()).texts("columns", key.columns()), key.options());
    }

    static JsonLine line(UniqueConstraint key) {
        return options(new JsonLine().text("name", key.name()).texts("columns", key.columns()), key.options());
    }

    static PrimaryKey primaryKey(JsonRecord record) {
        return new PrimaryKey(record.text("name"), JsonLists.texts(record, "columns"), options(record));
    }

    static UniqueConstraint unique(JsonRecord record) {
        return new UniqueConstraint(record.text("name"), JsonLists.texts(record, "columns"), options(record));
    }

    private static JsonLine options(JsonLine line, KeyOptions options) {
        line.texts("include", options.include())
                .truth("nullsNotDistinct", options.nullsNotDistinct())
                .texts("storageParameters", StorageJson.texts(options.storageParameters()))
                .text("tablespace", options.tablespace());
        return deferrability(line, options.deferrability());
    }

    static JsonLine deferrability(JsonLine line, Deferrability deferrability) {
        return deferrability == Deferrability.NOT_DEFERRABLE
                ? line
                : line.text(DEFERRABILITY, SqlWords.write(deferrability));
    }

    private static KeyOptions options(JsonRecord record) {
        return new KeyOptions(
                record.texts("include"),
                record.truth("nullsNotDistinct"),
                SqlWords.read(Deferrability.class, record, DEFERRABILITY, Deferrability.NOT_DEFERRABLE),
                StorageJson.parameters(record, "storageParameters"),
                record.optionalText("tablespace").orElse(null));
    }
}
