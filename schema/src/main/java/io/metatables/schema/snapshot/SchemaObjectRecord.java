package io.metatables.schema.snapshot;

import io.metatables.schema.model.ColumnType;
import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads what {@link SchemaObjectLine} wrote. */
final class SchemaObjectRecord {
    private final JsonRecord record;
    private final QualifiedName name;

    private SchemaObjectRecord(JsonRecord record) {
        this.record = record;
        this.name = SequenceJson.name(record);
    }

    static SchemaObject read(JsonRecord record) {
        SchemaObjectRecord object = new SchemaObjectRecord(record);
        String kind = record.text(SchemaObjectLine.OBJECT);
        return switch (kind) {
            case SchemaObjectLine.EXTENSION -> new Extension(object.name.name(), object.name.schema());
            case SchemaObjectLine.SEQUENCE -> object.sequence();
            case SchemaObjectLine.ENUM_TYPE -> object.enumType();
            case SchemaObjectLine.DOMAIN -> object.domain();
            case SchemaObjectLine.COMPOSITE_TYPE -> object.compositeType();
            case SchemaObjectLine.RANGE_TYPE -> object.rangeType();
            default -> throw record.damaged("\"" + kind + "\" is no kind of object");
        };
    }

    private Sequence sequence() {
        return new Sequence(name, SequenceJson.options(record), external(), optional("description"));
    }

    private EnumType enumType() {
        return new EnumType(name, record.texts("labels"), external(), optional("description"));
    }

    private Domain domain() {
        return new Domain(
                name,
                ColumnType.parse(record.text("type")),
                record.truth("nullable"),
                optional("default"),
                optional("collation"),
                record.records("checks", CheckJson::read),
                external(),
                optional("description"));
    }

    private CompositeType compositeType() {
        return new CompositeType(
                name,
                record.records(
                        "attributes",
                        attribute -> new CompositeType.Attribute(
                                attribute.text("name"),
                                ColumnType.parse(attribute.text("type")),
                                attribute.optionalText("collation").orElse(null))),
                external(),
                optional("description"));
    }

    private RangeType rangeType() {
        return new RangeType(
                name,
                ColumnType.parse(record.text("subtype")),
                new RangeType.Functions(
                        optional("operatorClass"),
                        optional("collation"),
                        optional("canonical"),
                        optional("subtypeDiff")),
                record.text("multirange"),
                external(),
                optional("description"));
    }

    private boolean external() {
        return record.truth("external");
    }

    private @Nullable String optional(String key) {
        return record.optionalText(key).orElse(null);
    }
}
