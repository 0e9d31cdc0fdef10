package io.metatables.schema.diff;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.Domain;
import io.metatables.schema.model.EnumType;
import io.metatables.schema.model.Extension;
import io.metatables.schema.model.RangeType;
import io.metatables.schema.model.SchemaObject;
import io.metatables.schema.model.Sequence;

/** What a type, a sequence or an extension is called in a sentence. */
final class SchemaNoun implements SchemaObject.Visitor<String> {

    @Override
    public String visitExtension(Extension extension) {
        return "extension";
    }

    @Override
    public String visitSequence(Sequence sequence) {
        return "sequence";
    }

    @Override
    public String visitEnumType(EnumType enumType) {
        return "enum";
    }

    @Override
    public String visitDomain(Domain domain) {
        return "domain";
    }

    @Override
    public String visitCompositeType(CompositeType compositeType) {
        return "composite type";
    }

    @Override
    public String visitRangeType(RangeType rangeType) {
        return "range type";
    }
}
