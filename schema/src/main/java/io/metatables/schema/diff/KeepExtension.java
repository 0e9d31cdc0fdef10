package io.metatables.schema.diff;

import io.metatables.schema.model.Extension;

/**
 * An extension is needed no longer, and stays: who else needs it is not ours to know.
 *
 * @param extension the extension as it was
 */
public record KeepExtension(Extension extension) implements ExtensionChange {

    @Override
    public String describe() {
        return "keep extension " + extension.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new CreateExtension(extension), Honesty.EXACT);
    }

    @Override
    public <R> R accept(ExtensionChange.Visitor<R> visitor) {
        return visitor.visitKeepExtension(this);
    }
}
