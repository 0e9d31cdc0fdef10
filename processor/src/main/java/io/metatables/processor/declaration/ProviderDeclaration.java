package io.metatables.processor.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class that declares a provider.
 *
 * @param anchor the annotated class
 * @param namespace as written
 * @param prefix as written
 * @param includes canonical names of the model sets it includes, as written
 * @param unknownIncludes those of them that are no model sets
 * @param historyTable the explicit name of the history table; null: by convention
 */
public record ProviderDeclaration(
        ModelClass anchor,
        String namespace,
        String prefix,
        List<String> includes,
        List<String> unknownIncludes,
        @Nullable String historyTable) {

    /** Copies the lists. */
    public ProviderDeclaration {
        includes = List.copyOf(includes);
        unknownIncludes = List.copyOf(unknownIncludes);
    }

    /**
     * The place of the annotation that makes the class a provider.
     *
     * @return the place
     */
    public SourceRef annotation() {
        return anchor.source().annotation(AnnotationNames.META_TABLE_PROVIDER);
    }

    /**
     * The folder name of everything that is stored for the provider.
     *
     * @return the namespace with an underscore for every dot
     */
    public String slug() {
        return namespace.replace('.', '_');
    }

    /**
     * The name of Flyway's history table.
     *
     * @return the explicit one, or {@code <prefix>__schema_history}
     */
    public String historyTableName() {
        return historyTable != null ? historyTable : prefix + "__schema_history";
    }
}
