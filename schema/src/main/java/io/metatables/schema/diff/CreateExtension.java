package io.metatables.schema.diff;

import io.metatables.schema.model.Extension;

/**
 * An extension is needed. Somebody may have made it already, which is why it is never dropped.
 *
 * @param extension the extension
 */
public record CreateExtension(Extension extension) implements ExtensionChange {

    @Override
    public String describe() {
        return "create extension " + extension.name();
    }

    @Override
    public Reverse reverse() {
        return new Reverse(new KeepExtension(extension), Honesty.IRREVERSIBLE);
    }

    @Override
    public <R> R accept(ExtensionChange.Visitor<R> visitor) {
        return visitor.visitCreateExtension(this);
    }
}
