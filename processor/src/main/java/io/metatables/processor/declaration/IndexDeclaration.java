package io.metatables.processor.declaration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index.
 *
 * @param source the place of the annotation
 * @param elements in the order of the index
 * @param unique whether two rows may not have the same values
 * @param name the explicit name; null: by convention
 * @param details what else is said
 */
public record IndexDeclaration(
        SourceRef source,
        List<ElementDeclaration> elements,
        boolean unique,
        @Nullable String name,
        IndexDetails details)
        implements KeyDeclaration {

    /** Copies the list. */
    public IndexDeclaration {
        elements = List.copyOf(elements);
    }

    /**
     * Java names of the columns among its elements; expressions are left out.
     *
     * @return in the order of the index
     */
    @Override
    public List<String> members() {
        List<String> members = new ArrayList<>();
        for (ElementDeclaration element : elements) {
            if (element.member() != null) {
                members.add(element.member());
            }
        }
        return members;
    }

    @Override
    public List<String> include() {
        return details.include();
    }

    /**
     * Whether it keeps its members unique in all rows, so that a foreign key may refer to them.
     *
     * @return whether it is unique, over columns only, and not partial
     */
    public boolean isKey() {
        return unique && details.where() == null && members().size() == elements.size();
    }
}
