package io.metatables.schema.snapshot;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;

/** Writes constraints and indexes in JSON. */
final class ObjectJson implements NamedObject.Visitor<JsonLine> {

    @Override
    public JsonLine visitPrimaryKey(PrimaryKey primaryKey) {
        return KeyJson.line(primaryKey);
    }

    @Override
    public JsonLine visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return KeyJson.line(uniqueConstraint);
    }

    @Override
    public JsonLine visitForeignKey(ForeignKey foreignKey) {
        return ForeignKeyJson.line(foreignKey);
    }

    @Override
    public JsonLine visitCheckConstraint(CheckConstraint checkConstraint) {
        return CheckJson.line(checkConstraint);
    }

    @Override
    public JsonLine visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
        return IndexJson.line(exclusionConstraint);
    }

    @Override
    public JsonLine visitIndex(Index index) {
        return IndexJson.line(index);
    }
}
