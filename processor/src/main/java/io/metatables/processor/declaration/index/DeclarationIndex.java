package io.metatables.processor.declaration.index;

import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SharedMembers;
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
 * @param shared members of classes that several tables may have columns from, and of the models that have some; sorted by the
 *     name of the class
 */
public record DeclarationIndex(
        List<TableDeclaration> tables,
        List<ModelSetDeclaration> modelSets,
        List<ProviderDeclaration> providers,
        ObjectDeclarations objects,
        List<TypeDeclaration> usedTypes,
        List<SharedMembers> shared) {

    /** Sorts the lists. */
    public DeclarationIndex {
        tables = sorted(tables, table -> table.model().name());
        modelSets = sorted(modelSets, set -> set.anchor().name());
        providers = sorted(providers, provider -> provider.anchor().name());
        usedTypes = sorted(usedTypes, type -> type.model().name());
        shared = sorted(shared, SharedMembers::type);
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
        this(tables, modelSets, providers, ObjectDeclarations.NONE, List.of(), List.of());
    }

    /**
     * Whether nothing is declared.
     *
     * @return whether there is nothing to be written
     */
    public boolean isEmpty() {
        return tables.isEmpty()
                && modelSets.isEmpty()
                && providers.isEmpty()
                && objects.isEmpty()
                && usedTypes.isEmpty()
                && shared.isEmpty();
    }

    /**
     * The same with other types.
     *
     * @param types in any order
     * @return an index that differs in {@link #usedTypes()} only
     */
    public DeclarationIndex withUsedTypes(List<TypeDeclaration> types) {
        return new DeclarationIndex(tables, modelSets, providers, objects, types, shared);
    }

    /**
     * The same with other tables.
     *
     * @param newTables in any order
     * @param moreShared of classes that are not among {@link #shared()}
     * @return an index that differs in its tables and shared members only
     */
    public DeclarationIndex with(List<TableDeclaration> newTables, List<SharedMembers> moreShared) {
        List<SharedMembers> allShared = new ArrayList<>(shared);
        allShared.addAll(moreShared);
        return new DeclarationIndex(newTables, modelSets, providers, objects, usedTypes, allShared);
    }
}
