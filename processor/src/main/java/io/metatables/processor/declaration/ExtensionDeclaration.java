package io.metatables.processor.declaration;

import org.jspecify.annotations.Nullable;

/**
 * An extension that the schema needs.
 *
 * @param owner the class that says so
 * @param occurrence which one of its extensions, from 0
 * @param name the name of the extension
 * @param schema where its objects are; null: the default schema
 */
public record ExtensionDeclaration(
        ModelClass owner,
        int occurrence,
        String name,
        @Nullable String schema) implements OwnedDeclaration {

    @Override
    public SourceRef source() {
        return owner.source().annotation(AnnotationNames.REQUIRES_EXTENSION).occurrence(occurrence);
    }
}
