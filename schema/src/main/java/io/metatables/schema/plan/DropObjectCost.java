package io.metatables.schema.plan;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.ExclusionConstraint;
import io.metatables.schema.model.ForeignKey;
import io.metatables.schema.model.Index;
import io.metatables.schema.model.NamedObject;
import io.metatables.schema.model.PrimaryKey;
import io.metatables.schema.model.QualifiedName;
import io.metatables.schema.model.UniqueConstraint;

/**
 * What the end of a constraint or index costs.
 *
 * @param table the table that it belongs to
 */
record DropObjectCost(QualifiedName table) implements NamedObject.Visitor<StepCost> {

    @Override
    public StepCost visitPrimaryKey(PrimaryKey primaryKey) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitForeignKey(ForeignKey foreignKey) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table, foreignKey.target());
    }

    @Override
    public StepCost visitCheckConstraint(CheckConstraint checkConstraint) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitExclusionConstraint(ExclusionConstraint exclusion) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitIndex(Index index) {
        return StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }
}
