package io.metatables.schema.plan;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import io.metatables.schema.naming.PhysicalName;
import java.util.ArrayList;
import java.util.List;

/**
 * The index of a key or an index over the column that will replace one of its columns.
 *
 * @param index under a name of its own until then
 */
record ShadowIndex(Index index) {

    static ShadowIndex of(NamedObject object, String column, String shadow) {
        Index index = object.accept(new Under());
        List<IndexElement> elements = new ArrayList<>();
        for (IndexElement element : index.elements()) {
            boolean replaced = element.key().equals(new ElementKey.OfColumn(column));
            elements.add(replaced ? element.withKey(new ElementKey.OfColumn(shadow)) : element);
        }
        List<String> include = new ArrayList<>(index.options().include());
        include.replaceAll(included -> included.equals(column) ? shadow : included);
        IndexOptions options = new IndexOptions(
                index.options().method(),
                include,
                index.options().where(),
                index.options().nullsNotDistinct(),
                index.options().storageParameters(),
                index.options().tablespace());
        return new ShadowIndex(new Index(PhysicalName.cut("new__" + object.name()), index.unique(), elements, options));
    }

    /** The index of a key, or the index itself. */
    private static final class Under implements NamedObject.Visitor<Index> {
        @Override
        public Index visitPrimaryKey(PrimaryKey primaryKey) {
            return GentleAddition.under(primaryKey);
        }

        @Override
        public Index visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
            return GentleAddition.under(uniqueConstraint);
        }

        @Override
        public Index visitForeignKey(ForeignKey foreignKey) {
            throw new IllegalArgumentException(foreignKey.name() + " has no index of its own");
        }

        @Override
        public Index visitCheckConstraint(CheckConstraint checkConstraint) {
            throw new IllegalArgumentException(checkConstraint.name() + " has no index of its own");
        }

        @Override
        public Index visitExclusionConstraint(ExclusionConstraint exclusionConstraint) {
            throw new IllegalArgumentException(exclusionConstraint.name() + " cannot be built beside another one");
        }

        @Override
        public Index visitIndex(Index index) {
            return index;
        }
    }
}
