package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * An enum gets another label. PostgreSQL cannot take it back.
 *
 * @param type the physical name of the type
 * @param label the label
 * @param before the label that follows it; null: it is the last
 */
public record AddEnumLabel(
        QualifiedName type, String label, @Nullable String before) implements TypeChange {

    @Override
    public String describe() {
        return "add label " + label + " to enum " + type;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new KeepEnumLabel(type, label, before), Honesty.IRREVERSIBLE);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitAddEnumLabel(this);
    }
}
