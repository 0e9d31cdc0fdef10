package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.QualifiedName;

/**
 * A domain gets a check.
 *
 * @param type the physical name of the type
 * @param check the check, over {@code VALUE}
 */
public record AddDomainCheck(QualifiedName type, CheckConstraint check) implements TypeChange {

    @Override
    public String describe() {
        return "add check constraint " + check.name() + " to domain " + type;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropDomainCheck(type, check), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitAddDomainCheck(this);
    }
}
