package io.metatables.processor.declaration.index;

import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.Comparator;
import java.util.List;

/**
 * Declarations of one compilation, or those of one model set.
 *
 * @param tables sorted by the name of the model class
 * @param modelSets sorted by the name of the anchor
 * @param providers sorted by the name of the anchor
 */
public record DeclarationIndex(
        List<TableDeclaration> tables, List<ModelSetDeclaration> modelSets, List<ProviderDeclaration> providers) {

    /** Sorts the lists. */
    public DeclarationIndex {
        tables = tables.stream()
                .sorted(Comparator.comparing(table -> table.model().name()))
                .toList();
        modelSets = modelSets.stream()
                .sorted(Comparator.comparing(set -> set.anchor().name()))
                .toList();
        providers = providers.stream()
                .sorted(Comparator.comparing(provider -> provider.anchor().name()))
                .toList();
    }
}
