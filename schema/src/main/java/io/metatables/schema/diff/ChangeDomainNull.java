package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;

/**
 * A domain accepts null from now on, or no longer.
 *
 * @param type the physical name of the type
 * @param nullable whether it accepts null from now on
 */
public record ChangeDomainNull(QualifiedName type, boolean nullable) implements TypeChange {

    @Override
    public String describe() {
        return "make domain " + type + (nullable ? " nullable" : " not null");
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeDomainNull(type, !nullable), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitChangeDomainNull(this);
    }
}
