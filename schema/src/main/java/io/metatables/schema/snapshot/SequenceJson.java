package io.metatables.schema.snapshot;

import io.metatables.schema.model.OwnedSequence;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.SequenceOptions;

/** Sequences in JSON. */
final class SequenceJson {

    private SequenceJson() {}

    static JsonLine line(OwnedSequence sequence) {
        JsonLine line = new JsonLine()
                .text("schema", sequence.name().schema())
                .text("name", sequence.name().name());
        return addTo(line, sequence.options());
    }

    static JsonLine addTo(JsonLine line, SequenceOptions options) {
        return line.text("type", options.type())
                .number("start", options.start())
                .number("increment", options.increment())
                .number("minValue", options.minValue())
                .number("maxValue", options.maxValue())
                .number("cache", options.cache())
                .truth("cycle", options.cycle());
    }

    static OwnedSequence read(JsonRecord record) {
        return new OwnedSequence(name(record), options(record));
    }

    static QualifiedName name(JsonRecord record) {
        return new QualifiedName(record.optionalText("schema").orElse(null), record.text("name"));
    }

    static SequenceOptions options(JsonRecord record) {
        return new SequenceOptions(
                record.text("type"),
                record.longNumber("start"),
                record.longNumber("increment"),
                record.longNumber("minValue"),
                record.longNumber("maxValue"),
                record.longNumber("cache"),
                record.truth("cycle"));
    }
}
