package io.metatables.processor;

import io.metatables.processor.declaration.InheritedColumns;
import io.metatables.processor.declaration.ModelClass;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.typing.SchemaTypes;
import io.metatables.processor.typing.TypeCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one provider gathers: the package trees of this compilation that it covers, and the model sets of other jars that it
 * includes.
 */
final class ProviderScope {
    private final ProviderDeclaration provider;
    private final DeclarationIndex compilation;
    private final Map<String, TableDeclaration> tables = new LinkedHashMap<>();
    private final List<TypeDeclaration> libraryTypes = new ArrayList<>();
    private final List<TypeDeclaration> earlierTypes = new ArrayList<>();
    private ObjectDeclarations objects = ObjectDeclarations.NONE;
    private ObjectDeclarations mappings;

    ProviderScope(ProviderDeclaration provider, DeclarationIndex compilation) {
        this.provider = provider;
        this.compilation = compilation;
        this.mappings = compilation.objects();
        addTree(provider.anchor());
    }

    /** Adds a package tree of this compilation. */
    void addTree(ModelClass anchor) {
        PackageTree tree = new PackageTree(anchor);
        addTables(tree.of(compilation.tables()));
        objects = objects.and(compilation.objects().where(tree::covers));
    }

    /** Adds a model set of another jar. */
    void addLibrary(DeclarationIndex index) {
        addTables(index.tables());
        objects = objects.and(index.objects());
        mappings = mappings.and(index.objects());
        libraryTypes.addAll(index.objects().types());
        earlierTypes.addAll(index.usedTypes());
    }

    /** A table in two overlapping package trees is one table. */
    private void addTables(List<TableDeclaration> more) {
        for (TableDeclaration table : more) {
            tables.putIfAbsent(table.model().name(), table);
        }
    }

    /** The provider with its tables and with the types that they need. */
    ProviderModel model(UsedTypes usedTypes) {
        List<TypeDeclaration> known = new ArrayList<>(compilation.objects().types());
        known.addAll(libraryTypes);
        known.addAll(compilation.usedTypes());
        known.addAll(usedTypes.of(tables.values(), known, earlierTypes));
        known.addAll(earlierTypes);
        TypeCatalog catalog = new TypeCatalog(provider.prefix(), known, mappings.mappings());
        List<TableDeclaration> typed = new ArrayList<>();
        for (TableDeclaration table : InheritedColumns.complete(List.copyOf(tables.values()), List.of())) {
            typed.add(catalog.typed(table));
        }
        typed.sort(Comparator.comparing(table -> table.model().name()));
        SchemaTypes types = new SchemaTypes(catalog.typedTypes(known), provider.prefix());
        List<TypeDeclaration> needed = types.needed(typed, catalog.typedTypes(objects.types()));
        return new ProviderModel(provider, typed, objects.withTypes(needed));
    }
}
