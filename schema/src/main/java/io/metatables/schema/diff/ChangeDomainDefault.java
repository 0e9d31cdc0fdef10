package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A domain gets another default, for the rows to come.
 *
 * @param type the physical name of the type
 * @param from the SQL expression until now; null: none
 * @param to the SQL expression from now on; null: none
 */
public record ChangeDomainDefault(
        QualifiedName type, @Nullable String from, @Nullable String to) implements TypeChange {

    @Override
    public String describe() {
        return "change default of domain " + type;
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new ChangeDomainDefault(type, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitChangeDomainDefault(this);
    }
}
