package io.metatables.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.common.SuperficialValidation;
import io.metatables.processor.declaration.AnnotationNames;
import io.metatables.processor.declaration.ModelSetDeclaration;
import io.metatables.processor.declaration.ObjectDeclarations;
import io.metatables.processor.declaration.ProviderDeclaration;
import io.metatables.processor.declaration.SharedMembers;
import io.metatables.processor.declaration.SourceFinding;
import io.metatables.processor.declaration.Suppression;
import io.metatables.processor.declaration.Suppressions;
import io.metatables.processor.declaration.TableDeclaration;
import io.metatables.processor.declaration.index.DeclarationIndex;
import io.metatables.processor.read.AnnotationLookup;
import io.metatables.processor.read.DeclarationReader;
import io.metatables.processor.read.OwnedReader;
import io.metatables.processor.read.ReadTable;
import io.metatables.processor.read.ReadType;
import io.metatables.processor.read.SuppressionReader;
import io.metatables.processor.read.TypeReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reads the declarations of each round, and holds back the classes that mention a type which does not exist yet, until another
 * processor has generated it. Only names and declarations outlive a round: the compiler makes its elements anew.
 */
final class DeclarationCollector {
    private static final String OUR_PACKAGE = "io.metatables.annotations.";
    private static final Set<String> DECLARING = Set.of(
            AnnotationNames.META_TABLE,
            AnnotationNames.TIME_INDEX_META_TABLE,
            AnnotationNames.META_TABLE_PROVIDER,
            AnnotationNames.MODEL_SET,
            AnnotationNames.ENUM_TYPE,
            AnnotationNames.DOMAIN,
            AnnotationNames.COMPOSITE_TYPE,
            AnnotationNames.RANGE_TYPE,
            AnnotationNames.STORED_AS);

    /** No declarations themselves; what stands in them is part of some. */
    private static final Set<String> SHARED = Set.of(AnnotationNames.MAPPED_SUPERCLASS, AnnotationNames.EMBEDDABLE);

    private final Elements elements;
    private final DeclarationReader reader;
    private final TypeReader types;
    private final Set<String> sourceTypes = new HashSet<>();
    private final List<TableDeclaration> tables = new ArrayList<>();
    private final List<ModelSetDeclaration> modelSets = new ArrayList<>();
    private final List<ProviderDeclaration> providers = new ArrayList<>();
    private final List<SourceFinding> findings = new ArrayList<>();
    private final Set<Suppression> suppressions = new LinkedHashSet<>();
    private final List<SharedMembers> shared = new ArrayList<>();
    private SortedSet<String> waiting = new TreeSet<>();
    private SortedSet<String> incomplete = new TreeSet<>();
    private final List<ObjectDeclarations> objects = new ArrayList<>();
    private boolean touched;

    DeclarationCollector(Elements elements) {
        this.elements = elements;
        this.reader = new DeclarationReader(elements);
        this.types = new TypeReader(elements);
    }

    /** The names of the classes in this round that declare something. */
    static SortedSet<String> declaring(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return named(DECLARING, annotations, round);
    }

    private static SortedSet<String> named(
            Set<String> wanted, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SortedSet<String> names = new TreeSet<>();
        for (TypeElement annotation : annotations) {
            if (wanted.contains(annotation.getQualifiedName().toString())) {
                round.getElementsAnnotatedWith(annotation).forEach(element -> names.add(nameOf(element)));
            }
        }
        return names;
    }

    private static String nameOf(Element element) {
        return MoreElements.asType(element).getQualifiedName().toString();
    }

    /** Reads what this round and earlier ones have brought, once all of it is complete: models read parts of other classes. */
    void collect(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> types = ElementFilter.typesIn(round.getRootElements());
        types.forEach(type -> sourceTypes.add(nameOf(type)));
        if (annotations.stream()
                .anyMatch(annotation -> annotation.getQualifiedName().toString().startsWith(OUR_PACKAGE))) {
            touched = true;
            types.forEach(type -> findings.addAll(reader.readMisplaced(type)));
        }
        waiting.addAll(declaring(annotations, round));
        waiting.addAll(named(SHARED, annotations, round));
        incomplete = new TreeSet<>();
        List<TypeElement> complete = new ArrayList<>();
        for (String name : waiting) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && SuperficialValidation.validateElement(type)) {
                complete.add(type);
            } else {
                incomplete.add(name);
            }
        }
        if (incomplete.isEmpty()) {
            waiting = new TreeSet<>();
            complete.forEach(this::read);
        }
    }

    private void read(TypeElement type) {
        suppressions.addAll(SuppressionReader.read(type));
        if (TypeReader.isType(type)) {
            ReadType read = types.read(type);
            read.declaration().map(ObjectDeclarations::of).ifPresent(objects::add);
            findings.addAll(read.findings());
        }
        if (DeclarationReader.isDeclaring(type)) {
            objects.add(OwnedReader.read(type));
        }
        if (DeclarationReader.isModel(type)) {
            ReadTable table = reader.readTable(type);
            tables.add(table.declaration());
            findings.addAll(table.findings());
            if (!table.others().isEmpty()) {
                shared.add(reader.readShared(type, table.others()));
            }
        } else if (DeclarationReader.isShared(type)) {
            shared.add(reader.readShared(type, List.of()));
        }
        if (AnnotationLookup.first(type, AnnotationNames.MODEL_SET).isPresent()) {
            modelSets.add(reader.readModelSet(type));
        }
        if (AnnotationLookup.first(type, AnnotationNames.META_TABLE_PROVIDER).isPresent()) {
            providers.add(reader.readProvider(type));
        }
    }

    /** Whether one of our annotations has been seen anywhere. */
    boolean touched() {
        return touched;
    }

    /** The classes that are held back. */
    SortedSet<String> incomplete() {
        return incomplete;
    }

    /** The top-level classes that javac was given. */
    Set<String> sourceTypes() {
        return Set.copyOf(sourceTypes);
    }

    /** What has been read. */
    DeclarationIndex declarations() {
        return new DeclarationIndex(tables, modelSets, providers, ObjectDeclarations.of(objects), List.of(), shared);
    }

    /** Where the sources turn warnings off. */
    Suppressions suppressions() {
        return new Suppressions(suppressions);
    }

    /** What was wrong while reading. */
    List<SourceFinding> findings() {
        return List.copyOf(findings);
    }
}
