package io.metatables.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * An extension that the schema needs.
 *
 * @param name such as {@code citext}
 * @param schema where its objects are; null: the default schema
 */
public record Extension(String name, @Nullable String schema) implements SchemaObject {

    /** Its name; an extension is in no schema itself. */
    @Override
    public QualifiedName qualifiedName() {
        return QualifiedName.of(name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitExtension(this);
    }
}
