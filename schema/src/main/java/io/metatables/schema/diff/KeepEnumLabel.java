package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A label is needed no longer, and stays: PostgreSQL has no way to take it out of an enum.
 *
 * @param type the physical name of the type
 * @param label the label
 * @param before the label that follows it; null: it is the last
 */
public record KeepEnumLabel(
        QualifiedName type, String label, @Nullable String before) implements TypeChange {

    @Override
    public String describe() {
        return "keep label " + label + " of enum " + type + ", which PostgreSQL cannot take out";
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new AddEnumLabel(type, label, before), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitKeepEnumLabel(this);
    }
}
