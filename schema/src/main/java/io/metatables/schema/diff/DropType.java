package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;

/**
 * A type disappears. No column has it any more, so that no value is lost.
 *
 * @param definition the type as it was
 */
public record DropType(DataType definition) implements TypeChange {

    @Override
    public QualifiedName type() {
        return definition.qualifiedName();
    }

    @Override
    public String describe() {
        return "drop " + definition.accept(new SchemaNoun()) + " " + type();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CreateType(definition), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitDropType(this);
    }
}
