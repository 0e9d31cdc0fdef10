package io.metatables.processor.validate.rule;

import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceRef;
import io.metatables.processor.declaration.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables that have to get on with each other: those of a provider; or those of a model set that no provider here covers, since
 * whoever includes the set gets all of them.
 *
 * @param tables sorted by the name of the model class
 * @param prefix what the physical names begin with; for a model set a stand-in
 * @param fallbacks where findings are printed that are about classes of other jars only
 */
public record Scope(List<TableDeclaration> tables, String prefix, List<SourceRef> fallbacks) {
    private static final String ANY_PREFIX = "<prefix>";

    /** Copies the lists. */
    public Scope {
        tables = List.copyOf(tables);
        fallbacks = List.copyOf(fallbacks);
    }

    /**
     * All of them.
     *
     * @param compilation all that is declared
     * @return those of providers first
     */
    public static List<Scope> of(CompilationModel compilation) {
        List<Scope> scopes = new ArrayList<>();
        for (ProviderModel model : compilation.providers()) {
            List<SourceRef> includes = List.of(model.provider().annotation().value("includes"));
            scopes.add(new Scope(model.tables(), model.provider().prefix(), includes));
        }
        if (!compilation.modelSets().isEmpty()) {
            addModelSets(scopes, compilation);
        }
        return scopes;
    }

    private static void addModelSets(List<Scope> scopes, CompilationModel compilation) {
        List<Set<String>> names = scopes.stream().map(Scope::names).collect(Collectors.toCollection(ArrayList::new));
        for (ModelSetDeclaration set : compilation.modelSets()) {
            Scope scope = ofModelSet(set, compilation);
            if (names.stream().noneMatch(known -> known.containsAll(scope.names()))) {
                scopes.add(scope);
                names.add(scope.names());
            }
        }
    }

    private static Scope ofModelSet(ModelSetDeclaration set, CompilationModel compilation) {
        List<TableDeclaration> tables = compilation.tables().stream()
                .filter(table -> set.anchor().covers(table.model()))
                .toList();
        return new Scope(tables, ANY_PREFIX, List.of(set.anchor().source()));
    }

    private Set<String> names() {
        return tables.stream().map(table -> table.model().name()).collect(Collectors.toSet());
    }
}
