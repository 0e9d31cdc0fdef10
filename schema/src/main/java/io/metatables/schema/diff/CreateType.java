package io.metatables.schema.diff;

import io.metatables.schema.model.DataType;
import io.metatables.schema.model.QualifiedName;

/**
 * A type appears.
 *
 * @param definition the type
 */
public record CreateType(DataType definition) implements TypeChange {

    @Override
    public QualifiedName type() {
        return definition.qualifiedName();
    }

    @Override
    public String describe() {
        return "create " + definition.accept(new SchemaNoun()) + " " + type();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new DropType(definition), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitCreateType(this);
    }
}
