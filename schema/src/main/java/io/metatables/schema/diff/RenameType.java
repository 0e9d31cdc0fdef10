package io.metatables.schema.diff;

import io.metatables.schema.model.QualifiedName;
import java.util.Optional;

/**
 * A type gets another name; columns and other types follow.
 *
 * @param type the physical name of the type
 * @param to its name from now on
 */
public record RenameType(QualifiedName type, QualifiedName to) implements TypeChange {

    @Override
    public String describe() {
        return "rename type " + type + " to " + to;
    }

    @Override
    public Optional<String> marker() {
        return Optional.of("@RenamedFrom(\"" + type.name() + "\") of " + to);
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new RenameType(to, type), Honesty.EXACT);
    }

    @Override
    public <R> R accept(TypeChange.Visitor<R> visitor) {
        return visitor.visitRenameType(this);
    }
}
