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
 * What a new constraint or index costs.
 *
 * @param table the table that it belongs to
 */
record AddObjectCost(QualifiedName table) implements NamedObject.Visitor<StepCost> {

    @Override
    public StepCost visitPrimaryKey(PrimaryKey primaryKey) {
        return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitUniqueConstraint(UniqueConstraint uniqueConstraint) {
        return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitForeignKey(ForeignKey foreignKey) {
        return foreignKey.options().valid()
                ? StepCost.scanning(LockMode.SHARE_ROW_EXCLUSIVE, table, foreignKey.target())
                : StepCost.brief(LockMode.SHARE_ROW_EXCLUSIVE, table, foreignKey.target());
    }

    @Override
    public StepCost visitCheckConstraint(CheckConstraint checkConstraint) {
        return checkConstraint.valid()
                ? StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, table)
                : StepCost.brief(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitExclusionConstraint(ExclusionConstraint exclusion) {
        return StepCost.scanning(LockMode.ACCESS_EXCLUSIVE, table);
    }

    @Override
    public StepCost visitIndex(Index index) {
        return StepCost.scanning(LockMode.SHARE, table);
    }
}
