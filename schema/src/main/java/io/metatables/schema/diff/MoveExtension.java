package io.metatables.schema.diff;

import io.metatables.schema.model.Extension;

/**
 * An extension moves to another schema.
 *
 * @param from the extension where it is
 * @param to the extension where it should be
 */
public record MoveExtension(Extension from, Extension to) implements ExtensionChange {

    @Override
    public String describe() {
        return "move extension " + to.name() + " to "
                + (to.schema() == null ? "the default schema" : "schema " + to.schema());
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new MoveExtension(to, from), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ExtensionChange.Visitor<R> visitor) {
        return visitor.visitMoveExtension(this);
    }
}
