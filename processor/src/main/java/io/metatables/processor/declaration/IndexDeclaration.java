package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param source the place of the annotation
 * @param members Java names of columns, in the order of the key
 * @param unique whether two rows may not have the same values
 * @param name the explicit name; null: by convention
 */
public record IndexDeclaration(
        SourceRef source,
        List<String> members,
        boolean unique,
        @Nullable String name) implements KeyDeclaration {

    /** Copies the list. */
    public IndexDeclaration {
        members = List.copyOf(members);
    }
}
