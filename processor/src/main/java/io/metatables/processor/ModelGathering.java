package io.metatables.processor;

import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.CompilationModel;
import io.metatables.processor.declaration.InheritedColumns;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.ProviderModel;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.read.AnnotationLookup;
import io.metatables.processor.read.DeclarationReader;
import io.metatables.schema.finding.FindingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Puts together what is declared in this round, what an earlier compilation of the same project has read, and what the included
 * jars bring. Of a class that is not compiled now, the compiler is asked only whether it is still what it was: a class file
 * holds neither Javadoc nor, on Java 17, every annotation.
 */
final class ModelGathering {
    private final Elements elements;
    private final DeclarationStore store;
    private final DeclarationReader reader;
    private final List<SourceFinding> findings = new ArrayList<>();

    ModelGathering(Elements elements, DeclarationStore store) {
        this.elements = elements;
        this.store = store;
        this.reader = new DeclarationReader(elements);
    }

    /** What is wrong with the indexes of included jars, once the model has been gathered. */
    List<SourceFinding> findings() {
        return List.copyOf(findings);
    }

    /** This round, completed by what was stored earlier; where both know a class, the round counts. */
    DeclarationIndex complete(DeclarationIndex round, DeclarationIndex stored) {
        return new DeclarationIndex(
                merged(round.tables(), stored.tables(), table -> table.model().name(), this::isModel),
                merged(
                        round.modelSets(),
                        stored.modelSets(),
                        set -> set.anchor().name(),
                        this::isModelSet),
                merged(
                        round.providers(),
                        stored.providers(),
                        provider -> provider.anchor().name(),
                        this::isProvider));
    }

    private static <T> Collection<T> byName(Stream<T> declared, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        declared.forEach(one -> byName.putIfAbsent(name.apply(one), one));
        return byName.values();
    }

    private <T> List<T> merged(
            List<T> round, List<T> stored, Function<T, String> name, Function<TypeElement, Boolean> isStill) {
        Stream<T> remaining = stored.stream().filter(one -> {
            TypeElement type = elements.getTypeElement(name.apply(one));
            return type != null && isStill.apply(type);
        });
        return List.copyOf(byName(Stream.concat(round.stream(), remaining), name));
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

    /** The compilation with the tables that each provider covers. */
    CompilationModel model(DeclarationIndex compilation, Set<String> sourceTypes) {
        List<ProviderModel> providers = compilation.providers().stream()
                .map(provider -> new ProviderModel(
                        provider, InheritedColumns.complete(tables(provider, compilation), List.of())))
                .toList();
        List<TableDeclaration> ofProviders = providers.stream()
                .flatMap(provider -> provider.tables().stream())
                .toList();
        return new CompilationModel(
                InheritedColumns.complete(compilation.tables(), ofProviders),
                compilation.modelSets(),
                providers,
                sourceTypes);
    }

    private List<TableDeclaration> tables(ProviderDeclaration provider, DeclarationIndex compilation) {
        List<TableDeclaration> covered = new ArrayList<>(new PackageTree(provider.anchor()).of(compilation.tables()));
        for (String include : provider.includes()) {
            covered.addAll(included(provider, include, compilation));
        }
        // A table in two overlapping package trees is one table.
        return new DeclarationIndex(
                        List.copyOf(
                                byName(covered.stream(), table -> table.model().name())),
                        List.of(),
                        List.of())
                .tables();
    }

    private List<TableDeclaration> included(
            ProviderDeclaration provider, String include, DeclarationIndex compilation) {
        return compilation.modelSets().stream()
                .map(ModelSetDeclaration::anchor)
                .filter(anchor -> anchor.name().equals(include))
                .findFirst()
                .map(anchor -> new PackageTree(anchor).of(compilation.tables()))
                .orElseGet(() -> fromLibrary(provider, include));
    }

    private List<TableDeclaration> fromLibrary(ProviderDeclaration provider, String include) {
        TypeElement anchor = elements.getTypeElement(include);
        if (anchor == null || !isModelSet(anchor)) {
            return List.of(); // a rule says so
        }
        try {
            DeclarationIndex index = store.modelSet(
                            moduleOf(anchor), reader.readModelSet(anchor).anchor())
                    .orElse(null);
            if (index == null) {
                findings.add(IncludeFindings.noIndex(provider, include));
                return List.of();
            }
            index.tables().stream()
                    .map(table -> table.model().name())
                    .filter(name -> elements.getTypeElement(name) == null)
                    .findFirst()
                    .ifPresent(missing -> findings.add(IncludeFindings.missingClass(provider, include, missing)));
            return index.tables();
        } catch (FindingException e) {
            e.findings().forEach(finding -> findings.add(IncludeFindings.unreadable(provider, finding)));
            return List.of();
        }
    }

    private String moduleOf(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null ? "" : module.getQualifiedName().toString();
    }
}
