package io.metatables.schema.diff;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.QualifiedName;

/**
 * A composite type gets an attribute, behind the others.
 *
 * @param type the physical name of the type
 * @param attribute the attribute
 */
public record AddAttribute(QualifiedName type, CompositeType.Attribute attribute) implements TypeChange {

    @Override
    public String describe() {
        return "add attribute " + type + "." + attribute.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropAttribute(type, attribute), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitAddAttribute(this);
    }
}
