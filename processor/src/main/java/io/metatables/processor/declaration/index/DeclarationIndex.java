package io.metatables.processor.declaration.index;

import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import java.util.Comparator;
import java.util.List;

/**
 * Declarations of one compilation, or those of one model set.
 *
 * @param tables sorted by the name of the model class
 * @param modelSets sorted by the name of the anchor
 * @param providers sorted by the name of the anchor
 * @param objects what is declared beside them
 * @param usedTypes further classes that the tables use, whether they say anything or are plain enums, from wherever; sorted by
 *     name
 */
public record DeclarationIndex(
        List<TableDeclaration> tables,
        List<ModelSetDeclaration> modelSets,
        List<ProviderDeclaration> providers,
        ObjectDeclarations objects,
        List<TypeDeclaration> usedTypes) {

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
        usedTypes = usedTypes.stream()
                .sorted(Comparator.comparing(type -> type.model().name()))
                .toList();
    }

    /**
     * An index of tables only.
     *
     * @param tables in any order
     * @param modelSets in any order
     * @param providers in any order
     */
    public DeclarationIndex(
            List<TableDeclaration> tables, List<ModelSetDeclaration> modelSets, List<ProviderDeclaration> providers) {
        this(tables, modelSets, providers, ObjectDeclarations.NONE, List.of());
    }
}
