package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;

/** What a constraint or an index is called in a sentence. */
public final class ObjectNoun implements NamedObject.Visitor<String> {

    @Override
    public String visitPrimaryKey(PrimaryKey primaryKey) {
        return "primary key";
    }

    @Override
    public String visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return "unique constraint";
    }

    @Override
    public String visitForeignKey(ForeignKey foreignKey) {
        return "foreign key";
    }

    @Override
    public String visitCheckConstraint(CheckConstraint checkConstraint) {
        return "check constraint";
    }

    @Override
    public String visitExclusionConstraint(ExclusionConstraint exclusion) {
        return "exclusion constraint";
    }

    @Override
    public String visitIndex(Index index) {
        return index.unique() ? "unique index" : "index";
    }
}
