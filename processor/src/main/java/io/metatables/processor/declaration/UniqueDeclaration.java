package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint.
 *
 * @param source the place of the annotation
 * @param members Java names of columns, in the order of the key
 * @param name the explicit name; null: by convention
 * @param details what else is said
 */
public record UniqueDeclaration(
        SourceRef source, List<String> members, @Nullable String name, KeyDetails details) implements KeyDeclaration {

    /** Copies the list. */
    public UniqueDeclaration {
        members = List.copyOf(members);
    }

    @Override
    public List<String> include() {
        return details.include();
    }
}
