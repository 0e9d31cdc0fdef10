package io.metatables.schema.diff;

import io.metatables.schema.model.CheckCondition;
import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ElementKey;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ExclusionElement;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.IndexElement;
import io.metatables.schema.model.IndexOptions;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/** A constraint or an index as it is compared: with its expressions in canonical form. */
final class CanonicalObject implements NamedObject.Visitor<NamedObject> {

    static NamedObject of(NamedObject object) {
        return object.accept(new CanonicalObject());
    }

    @Override
    public NamedObject visitPrimaryKey(PrimaryKey key) {
        return key;
    }

    @Override
    public NamedObject visitUniqueConstraint(UniqueConstraint key) {
        return key;
    }

    @Override
    public NamedObject visitForeignKey(ForeignKey key) {
        return key;
    }

    @Override
    public NamedObject visitCheckConstraint(CheckConstraint check) {
        return check.condition() instanceof CheckCondition.Expression expression
                ? check.withCondition(new CheckCondition.Expression(SameExpression.canonical(expression.sql())))
                : check;
    }

    @Override
    public NamedObject visitExclusionConstraint(ExclusionConstraint exclusion) {
        return new ExclusionConstraint(
                exclusion.name(),
                exclusion.elements().stream()
                        .map(it -> new ExclusionElement(element(it.element()), it.operator()))
                        .toList(),
                options(exclusion.options()),
                exclusion.deferrability());
    }

    @Override
    public NamedObject visitIndex(Index index) {
        return new Index(
                index.name(),
                index.unique(),
                index.elements().stream().map(CanonicalObject::element).toList(),
                options(index.options()));
    }

    private static IndexElement element(IndexElement element) {
        return element.key() instanceof ElementKey.OfExpression expression
                ? element.withKey(new ElementKey.OfExpression(SameExpression.canonical(expression.sql())))
                : element;
    }

    private static IndexOptions options(IndexOptions options) {
        @Nullable String where = options.where();
        return where == null
                ? options
                : new IndexOptions(
                        options.method(),
                        options.include(),
                        SameExpression.canonical(where),
                        options.nullsNotDistinct(),
                        options.storageParameters(),
                        options.tablespace());
    }
}
