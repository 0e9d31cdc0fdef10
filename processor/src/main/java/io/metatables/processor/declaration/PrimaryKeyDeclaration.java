package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation on the class says of the primary key.
 *
 * @param source the place of the annotation
 * @param members Java names of columns, in the order of the key; empty: those with the role of an id
 * @param name the explicit name; null: by convention
 * @param details what else is said; nulls are never said
 */
public record PrimaryKeyDeclaration(
        SourceRef source, List<String> members, @Nullable String name, KeyDetails details) implements KeyDeclaration {

    /** Copies the list. */
    public PrimaryKeyDeclaration {
        members = List.copyOf(members);
    }

    @Override
    public List<String> include() {
        return details.include();
    }
}
