package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param source the place of the annotation
 * @param members Java names of columns, in the order of the key
 * @param name the explicit name; null: by convention
 */
public record UniqueDeclaration(
        SourceRef source, List<String> members, @Nullable String name) implements KeyDeclaration {

    /** Copies the list. */
    public UniqueDeclaration {
        members = List.copyOf(members);
    }
}
