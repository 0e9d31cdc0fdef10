package io.metatables.schema.snapshot;

import io.metatables.schema.model.Deferrability;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.ForeignKeyOptions;
import io.metatables.schema.model.MatchType;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.ReferentialAction;

/** Foreign keys in JSON. */
final class ForeignKeyJson {

    private ForeignKeyJson() {}

    static JsonLine line(ForeignKey key) {
        JsonLine line = new JsonLine()
                .text("name", key.name())
                .texts("columns", key.columns())
                .text("targetSchema", key.target().schema())
                .text("target", key.target().name())
                .texts("targetColumns", key.targetColumns())
                .text("onDelete", SqlWords.write(key.onDelete()))
                .text("onUpdate", SqlWords.write(key.onUpdate()));
        return options(line, key.options());
    }

    private static JsonLine options(JsonLine line, ForeignKeyOptions options) {
        line.truth("matchFull", options.match() == MatchType.FULL)
                .texts("onDeleteColumns", options.onDeleteColumns())
                .truth("notValid", !options.valid());
        return KeyJson.deferrability(line, options.deferrability());
    }

    static ForeignKey read(JsonRecord record) {
        ForeignKey key = new ForeignKey(
                record.text("name"),
                JsonLists.texts(record, "columns"),
                new QualifiedName(record.optionalText("targetSchema").orElse(null), record.text("target")),
                JsonLists.texts(record, "targetColumns"),
                SqlWords.read(ReferentialAction.class, record, "onDelete"),
                SqlWords.read(ReferentialAction.class, record, "onUpdate"),
                options(record));
        if (key.columns().size() != key.targetColumns().size()) {
            throw record.damaged("\"columns\" and \"targetColumns\" differ in their length");
        }
        return key;
    }

    private static ForeignKeyOptions options(JsonRecord record) {
        return new ForeignKeyOptions(
                record.truth("matchFull") ? MatchType.FULL : MatchType.SIMPLE,
                record.texts("onDeleteColumns"),
                SqlWords.read(Deferrability.class, record, KeyJson.DEFERRABILITY, Deferrability.NOT_DEFERRABLE),
                !record.truth("notValid"));
    }
}
