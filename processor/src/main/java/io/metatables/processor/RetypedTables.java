package io.metatables.processor;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.TypeMapping;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.typing.TypeCatalog;
import io.metatables.schema.model.ColumnType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the tables that have not changed themselves, and whose columns have other types than in the last compilation, because a
 * class or a mapping has changed.
 */
final class RetypedTables {
    private final DeclarationIndex known;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, TypeCatalog> catalogs = new HashMap<>();

    private RetypedTables(DeclarationIndex known, CompilationModel model) {
        this.known = known;
        for (ProviderModel provider : model.providers()) {
            String prefix = prefix(provider.provider());
            provider.tables()
                    .forEach(table -> prefixes.putIfAbsent(table.model().name(), prefix));
        }
    }

    /** The tables; where in doubt, also some that have not changed. */
    static List<TableDeclaration> of(DeclarationIndex known, DeclarationIndex compilation, CompilationModel model) {
        if (known.tables().isEmpty() || sameTypes(known, compilation)) {
            return List.of();
        }
        RetypedTables retyped = new RetypedTables(known, model);
        return model.tables().stream().filter(retyped::isRetyped).toList();
    }

    private static boolean sameTypes(DeclarationIndex known, DeclarationIndex compilation) {
        return known.objects().types().equals(compilation.objects().types())
                && known.objects().mappings().equals(compilation.objects().mappings())
                && known.usedTypes().equals(compilation.usedTypes())
                && known.providers().equals(compilation.providers());
    }

    private String prefix(ProviderDeclaration provider) {
        return known.providers().stream()
                .filter(one -> one.anchor().name().equals(provider.anchor().name()))
                .findFirst()
                .orElse(provider)
                .prefix();
    }

    private boolean isRetyped(TableDeclaration table) {
        String prefix = prefixes.getOrDefault(table.model().name(), ModelGathering.ANY_PREFIX);
        TableDeclaration then = catalogs.computeIfAbsent(prefix, this::catalog).typed(table);
        return !types(then).equals(types(table));
    }

    private TypeCatalog catalog(String prefix) {
        List<TypeDeclaration> types = Stream.concat(known.objects().types().stream(), known.usedTypes().stream())
                .toList();
        return new TypeCatalog(prefix, types, known.objects().mappings());
    }

    private static List<Optional<ColumnType>> types(TableDeclaration table) {
        return table.columns().stream().map(TypeMapping::columnType).toList();
    }
}
