package io.metatables.schema.snapshot;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.DataType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;

/** The line of each kind of object beside the tables. */
final class SchemaObjectLine implements SchemaObject.Visitor<JsonLine> {
    static final String OBJECT = "object";
    static final String EXTENSION = "extension";
    static final String SEQUENCE = "sequence";
    static final String ENUM_TYPE = "enum-type";
    static final String DOMAIN = "domain";
    static final String COMPOSITE_TYPE = "composite-type";
    static final String RANGE_TYPE = "range-type";

    @Override
    public JsonLine visitExtension(Extension extension) {
        return line(EXTENSION, new QualifiedName(extension.schema(), extension.name()));
    }

    @Override
    public JsonLine visitSequence(Sequence sequence) {
        return SequenceJson.addTo(line(SEQUENCE, sequence.qualifiedName()), sequence.options())
                .truth("external", sequence.external())
                .text("description", sequence.description());
    }

    @Override
    public JsonLine visitEnumType(EnumType type) {
        return type(ENUM_TYPE, type).texts("labels", type.labels());
    }

    @Override
    public JsonLine visitDomain(Domain domain) {
        return type(DOMAIN, domain)
                .text("type", domain.type().toString())
                .truth("nullable", domain.nullable())
                .text("default", domain.defaultExpression())
                .text("collation", domain.collation())
                .lines("checks", domain.checks().stream().map(CheckJson::line).toList());
    }

    @Override
    public JsonLine visitCompositeType(CompositeType type) {
        return type(COMPOSITE_TYPE, type)
                .lines(
                        "attributes",
                        type.attributes().stream()
                                .map(attribute -> new JsonLine()
                                        .text("name", attribute.name())
                                        .text("type", attribute.type().toString())
                                        .text("collation", attribute.collation()))
                                .toList());
    }

    @Override
    public JsonLine visitRangeType(RangeType type) {
        RangeType.Functions functions = type.functions();
        return type(RANGE_TYPE, type)
                .text("subtype", type.subtype().toString())
                .text("multirange", type.multirange())
                .text("operatorClass", functions.operatorClass())
                .text("collation", functions.collation())
                .text("canonical", functions.canonical())
                .text("subtypeDiff", functions.subtypeDiff());
    }

    private static JsonLine type(String kind, DataType type) {
        return line(kind, type.qualifiedName())
                .truth("external", type.external())
                .text("description", type.description());
    }

    private static JsonLine line(String kind, QualifiedName name) {
        return new JsonLine().text(OBJECT, kind).text("schema", name.schema()).text("name", name.name());
    }
}
