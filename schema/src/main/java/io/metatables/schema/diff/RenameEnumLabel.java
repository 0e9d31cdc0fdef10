package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * A label gets another name; rows follow.
 *
 * @param type the physical name of the type
 * @param from the label until now
 * @param to the label from now on
 */
public record RenameEnumLabel(QualifiedName type, String from, String to) implements TypeChange {

    @Override
    public String describe() {
        return "rename label " + from + " of enum " + type + " to " + to;
    }

    @Override
    public Optional<String> marker() {
        return Optional.of("@RenamedFrom(\"" + from + "\") of " + type + "." + to);
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new RenameEnumLabel(type, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitRenameEnumLabel(this);
    }
}
