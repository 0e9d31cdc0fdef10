package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * An attribute of a composite type gets another name.
 *
 * @param type the physical name of the type
 * @param from its name until now
 * @param to its name from now on
 */
public record RenameAttribute(QualifiedName type, String from, String to) implements TypeChange {

    @Override
    public String describe() {
        return "rename attribute " + type + "." + from + " to " + to;
    }

    @Override
    public Optional<String> marker() {
        return Optional.of("@RenamedFrom(\"" + from + "\") of " + type + "." + to);
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new RenameAttribute(type, to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitRenameAttribute(this);
    }
}
