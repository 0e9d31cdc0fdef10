package io.metatables.processor.declaration;

import io.metatables.schema.model.Deferrability;
import java.util.List;
import java.util.Objects;

/**
 * An exclusion constraint.
 *
 * @param source the place of the annotation
 * @param parts what is compared
 * @param name its name, which is never left out
 * @param details what is said of its index
 * @param deferrability when it is checked
 */
public record ExclusionDeclaration(
        SourceRef source, List<Part> parts, String name, IndexDetails details, Deferrability deferrability)
        implements KeyDeclaration {

    /** Copies the list. */
    public ExclusionDeclaration {
        parts = List.copyOf(parts);
    }

    /**
     * One comparison.
     *
     * @param element what is compared
     * @param operator as SQL spells it
     */
    public record Part(ElementDeclaration element, String operator) {}

    /**
     * Java names of the columns that are compared; expressions are left out.
     *
     * @return in the order of the source
     */
    @Override
    public List<String> members() {
        return parts.stream()
                .map(part -> part.element().member())
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public List<String> include() {
        return details.include();
    }
}
