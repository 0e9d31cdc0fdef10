package io.metatables.schema.diff;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.QualifiedName;

/**
 * An attribute of a composite type that no column has gets another type or collation.
 *
 * @param type the physical name of the type
 * @param from the attribute until now
 * @param to the attribute from now on, under the same name
 */
public record ChangeAttribute(QualifiedName type, CompositeType.Attribute from, CompositeType.Attribute to)
        implements TypeChange {

    @Override
    public String describe() {
        return "change type of attribute " + type + "." + to.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeAttribute(type, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitChangeAttribute(this);
    }
}
