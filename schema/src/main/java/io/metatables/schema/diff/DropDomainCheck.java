package io.metatables.schema.diff;

import io.metatables.schema.model.CheckConstraint;
import io.metatables.schema.model.QualifiedName;

/**
 * A domain loses a check.
 *
 * @param type the physical name of the type
 * @param check the check as it was
 */
public record DropDomainCheck(QualifiedName type, CheckConstraint check) implements TypeChange {

    @Override
    public String describe() {
        return "drop check constraint " + check.name() + " of domain " + type;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddDomainCheck(type, check), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitDropDomainCheck(this);
    }
}
