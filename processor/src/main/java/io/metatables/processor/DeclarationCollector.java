package io.metatables.processor;

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
import io.metatables.processor.read.DeclarationReader;
import io.metatables.processor.read.OurAnnotations;
import io.metatables.processor.read.OwnedReader;
import io.metatables.processor.read.ReadTable;
import io.metatables.processor.read.ReadType;
import io.metatables.processor.read.SuppressionReader;
import io.metatables.processor.read.TypeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads the declarations of each round, and holds back the classes that mention a type which does not exist yet, until another
 * processor has generated it. Only names and declarations outlive a round: the compiler makes its elements anew.
 */
final class DeclarationCollector {
    private static final String OUR_PACKAGE = "io.metatables.annotations.";
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

    DeclarationCollector(Elements elements, Types types) {
        this.elements = elements;
        this.reader = new DeclarationReader(elements, types);
        this.types = new TypeReader(elements);
    }

    /** The names of the classes in this round that declare something. */
    static SortedSet<String> declaring(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        SortedSet<String> names = new TreeSet<>();
        if (hasOurs(annotations)) {
            addCarriers(OurAnnotations::declaring, round.getRootElements(), names);
        }
        return names;
    }

    private static boolean hasOurs(Set<? extends TypeElement> annotations) {
        for (TypeElement annotation : annotations) {
            if (annotation.getQualifiedName().toString().startsWith(OUR_PACKAGE)) {
                return true;
            }
        }
        return false;
    }

    /** What stands in mapped superclasses and embeddables is part of declarations. */
    private static boolean isRead(OurAnnotations annotations) {
        return annotations.declaring() || annotations.ofShared();
    }

    private static void addCarriers(
            Predicate<OurAnnotations> wanted, Collection<? extends Element> elements, SortedSet<String> names) {
        for (Element element : elements) {
            if (element instanceof TypeElement type) {
                if (wanted.test(OurAnnotations.of(type))) {
                    names.add(type.getQualifiedName().toString());
                }
                addCarriers(wanted, type.getEnclosedElements(), names);
            }
        }
    }

    /** Reads what this round and earlier ones have brought, once all of it is complete: models read parts of other classes. */
    void collect(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        boolean ours = hasOurs(annotations);
        touched |= ours;
        for (Element element : round.getRootElements()) {
            if (element instanceof TypeElement type) {
                sourceTypes.add(type.getQualifiedName().toString());
                if (ours) {
                    findings.addAll(reader.readMisplaced(type));
                }
            }
        }
        if (ours) {
            addCarriers(DeclarationCollector::isRead, round.getRootElements(), waiting);
        }
        readWaiting();
    }

    private void readWaiting() {
        incomplete = new TreeSet<>();
        List<TypeElement> complete = new ArrayList<>();
        for (String name : waiting) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && MentionedTypes.exist(type)) {
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
        OurAnnotations annotations = OurAnnotations.of(type);
        suppressions.addAll(SuppressionReader.read(type));
        if (annotations.hasAny(AnnotationNames.TYPES)) {
            ReadType read = types.read(type);
            read.declaration().map(ObjectDeclarations::of).ifPresent(objects::add);
            findings.addAll(read.findings());
        }
        if (annotations.ofModel()) {
            ReadTable table = reader.readTable(type);
            tables.add(table.declaration());
            findings.addAll(table.findings());
            if (!table.others().isEmpty()) {
                shared.add(reader.readShared(type, table.others()));
            }
        } else if (annotations.ofShared()) {
            shared.add(reader.readShared(type, List.of()));
        }
        if (annotations.has(AnnotationNames.MODEL_SET)) {
            modelSets.add(reader.readModelSet(type));
        }
        if (annotations.has(AnnotationNames.META_TABLE_PROVIDER)) {
            providers.add(reader.readProvider(type));
        }
        if (annotations.ofOwner()) {
            objects.add(OwnedReader.read(type, annotations));
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
