package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * A class of the project whose values are stored as a type that is there already.
 *
 * @param model the class
 * @param type as written
 */
public record StoredAsDeclaration(ModelClass model, String type) implements TypeDeclaration {

    @Override
    public @Nullable TypeOptions options() {
        return null;
    }

    @Override
    public TypeDeclaration completedBy(TypeDeclaration earlier) {
        return this;
    }
}
