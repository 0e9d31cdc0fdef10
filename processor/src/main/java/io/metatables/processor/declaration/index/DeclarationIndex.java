package io.metatables.processor.declaration.index;

import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

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
        tables = sorted(tables, table -> table.model().name());
        modelSets = sorted(modelSets, set -> set.anchor().name());
        providers = sorted(providers, provider -> provider.anchor().name());
        usedTypes = sorted(usedTypes, type -> type.model().name());
    }

    private static <T> List<T> sorted(List<T> declarations, Function<T, String> name) {
        if (declarations.size() < 2) {
            return List.copyOf(declarations);
        }
        List<T> sorted = new ArrayList<>(declarations);
        sorted.sort(Comparator.comparing(name));
        return List.copyOf(sorted);
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
