package io.metatables.processor;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.InheritedColumns;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.TypeDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.read.AnnotationLookup;
import io.metatables.processor.read.DeclarationReader;
import io.metatables.processor.typing.TypeCatalog;
import io.metatables.schema.finding.FindingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Puts together what is declared in this round, what an earlier compilation of the same project has read, and what the included
 * jars bring. Of a class that is not compiled now, the compiler is asked only whether it is still what it was: a class file
 * holds neither Javadoc nor, on Java 17, every annotation.
 */
final class ModelGathering {
    /** Stands for the prefix where no provider is known that gives one. */
    static final String ANY_PREFIX = "<prefix>";

    private final Elements elements;
    private final DeclarationStore store;
    private final DeclarationReader reader;
    private final UsedTypes usedTypes;
    private final List<SourceFinding> findings = new ArrayList<>();

    ModelGathering(Elements elements, DeclarationReader reader, DeclarationStore store) {
        this.elements = elements;
        this.store = store;
        this.reader = reader;
        this.usedTypes = new UsedTypes(elements);
    }

    /** What is wrong with the indexes of included jars, once the model has been gathered. */
    List<SourceFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * This round, completed by what was stored earlier; where both know a class, the round counts.
     *
     * @param sourceTypes the top-level classes that javac compiles: nothing that was stored of them counts
     */
    DeclarationIndex complete(DeclarationIndex round, DeclarationIndex stored, Set<String> sourceTypes) {
        DeclarationIndex compilation = stored.isEmpty() ? round : merged(round, stored, sourceTypes);
        return compilation.withUsedTypes(
                usedTypes.of(compilation.tables(), compilation.objects().types(), stored.usedTypes()));
    }

    private DeclarationIndex merged(DeclarationIndex round, DeclarationIndex stored, Set<String> sourceTypes) {
        List<TableDeclaration> tables =
                merged(round.tables(), stored.tables(), table -> table.model().name(), this::isModel);
        ObjectDeclarations objects = round.objects()
                .and(stored.objects()
                        .where(type -> !isCompiled(type.name(), sourceTypes) && isStillDeclaring(type.name())));
        Map<String, SharedMembers> shared = new LinkedHashMap<>();
        for (SharedMembers members : stored.shared()) {
            if (!isCompiled(members.type(), sourceTypes) && isStillDeclaring(members.type())) {
                shared.put(members.type(), members);
            }
        }
        for (SharedMembers members : round.shared()) {
            shared.put(members.type(), members);
        }
        return new DeclarationIndex(
                tables,
                merged(
                        round.modelSets(),
                        stored.modelSets(),
                        set -> set.anchor().name(),
                        this::isModelSet),
                merged(
                        round.providers(),
                        stored.providers(),
                        provider -> provider.anchor().name(),
                        this::isProvider),
                objects,
                List.of(),
                List.copyOf(shared.values()));
    }

    /** Whether a class, or the one at top level around it, is a source. */
    static boolean isCompiled(String name, Set<String> sourceTypes) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            if (sourceTypes.contains(name.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class that is not compiled now still carries one of our annotations. */
    private boolean isStillDeclaring(String type) {
        TypeElement element = elements.getTypeElement(type);
        return element != null && AnnotationLookup.hasOurs(element);
    }

    private <T> List<T> merged(
            List<T> round, List<T> stored, Function<T, String> name, Function<TypeElement, Boolean> isStill) {
        Map<String, T> byName = new LinkedHashMap<>();
        for (T one : round) {
            byName.putIfAbsent(name.apply(one), one);
        }
        for (T one : stored) {
            TypeElement type = elements.getTypeElement(name.apply(one));
            if (type != null && isStill.apply(type)) {
                byName.putIfAbsent(name.apply(one), one);
            }
        }
        return List.copyOf(byName.values());
    }

    private boolean isModel(TypeElement type) {
        return DeclarationReader.isModel(type);
    }

    private boolean isModelSet(TypeElement type) {
        return AnnotationLookup.first(type, AnnotationNames.MODEL_SET).isPresent();
    }

    private boolean isProvider(TypeElement type) {
        return AnnotationLookup.first(type, AnnotationNames.META_TABLE_PROVIDER).isPresent();
    }

    /** The compilation with the tables that each provider covers, each column with its type. */
    CompilationModel model(DeclarationIndex compilation, Set<String> sourceTypes) {
        List<ProviderModel> providers = new ArrayList<>();
        List<TableDeclaration> ofProviders = new ArrayList<>();
        for (ProviderDeclaration provider : compilation.providers()) {
            ProviderModel model = model(provider, compilation);
            providers.add(model);
            ofProviders.addAll(model.tables());
        }
        List<TypeDeclaration> types = new ArrayList<>(compilation.objects().types());
        types.addAll(compilation.usedTypes());
        TypeCatalog catalog =
                new TypeCatalog(ANY_PREFIX, types, compilation.objects().mappings());
        return new CompilationModel(
                typed(InheritedColumns.complete(compilation.tables(), ofProviders), ofProviders, catalog),
                compilation.modelSets(),
                providers,
                compilation.objects().withTypes(catalog.typedTypes(types)),
                sourceTypes);
    }

    /** The columns of a table have the types that they have under the provider that covers it. */
    private static List<TableDeclaration> typed(
            List<TableDeclaration> tables, List<TableDeclaration> ofProviders, TypeCatalog ofOthers) {
        Map<String, TableDeclaration> covered = new HashMap<>();
        for (TableDeclaration table : ofProviders) {
            covered.putIfAbsent(table.model().name(), table);
        }
        List<TableDeclaration> typed = new ArrayList<>();
        for (TableDeclaration table : tables) {
            TableDeclaration ofProvider = covered.get(table.model().name());
            typed.add(ofProvider == null ? ofOthers.typed(table) : ofProvider);
        }
        return typed;
    }

    private ProviderModel model(ProviderDeclaration provider, DeclarationIndex compilation) {
        ProviderScope scope = new ProviderScope(provider, compilation);
        for (String include : provider.includes()) {
            compilation.modelSets().stream()
                    .map(ModelSetDeclaration::anchor)
                    .filter(anchor -> anchor.name().equals(include))
                    .findFirst()
                    .ifPresentOrElse(
                            scope::addTree, () -> fromLibrary(provider, include).ifPresent(scope::addLibrary));
        }
        return scope.model(usedTypes);
    }

    private Optional<DeclarationIndex> fromLibrary(ProviderDeclaration provider, String include) {
        TypeElement anchor = elements.getTypeElement(include);
        if (anchor == null || !isModelSet(anchor)) {
            return Optional.empty(); // a rule says so
        }
        try {
            DeclarationIndex index = store.modelSet(
                            moduleOf(elements, anchor),
                            reader.readModelSet(anchor).anchor())
                    .orElse(null);
            if (index == null) {
                findings.add(IncludeFindings.noIndex(provider, include));
                return Optional.empty();
            }
            index.tables().stream()
                    .map(table -> table.model().name())
                    .filter(name -> elements.getTypeElement(name) == null)
                    .findFirst()
                    .ifPresent(missing -> findings.add(IncludeFindings.missingClass(provider, include, missing)));
            return Optional.of(index);
        } catch (FindingException e) {
            e.findings().forEach(finding -> findings.add(IncludeFindings.unreadable(provider, finding)));
            return Optional.empty();
        }
    }

    /** The name of the module of a class; empty: none. */
    static String moduleOf(Elements elements, TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null ? "" : module.getQualifiedName().toString();
    }
}
