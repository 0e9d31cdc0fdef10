package io.metatables.schema.diff;

import io.metatables.schema.model.CompositeType;
import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * A composite type loses an attribute, with its values.
 *
 * @param type the physical name of the type
 * @param attribute the attribute
 */
public record DropAttribute(QualifiedName type, CompositeType.Attribute attribute) implements TypeChange {

    @Override
    public String describe() {
        return "drop attribute " + type + "." + attribute.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddAttribute(type, attribute), Honesty.STRUCTURE_ONLY);
    }

    @Override
    public Optional<String> dropName() {
        return Optional.of(type + "." + attribute.name());
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitDropAttribute(this);
    }
}
